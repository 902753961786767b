import { onTestFinished } from 'vitest';

/** What the browser would know of where things are. Nothing is in sight until the test says so. */
export interface FakeSight {
  /** Everything watched comes into sight. */
  readonly lookAtAll: () => void;
  /**
   * The feed is on the screen, its items under one another, each 100 px high from the top of a
   * window of 768 px, the page scrolled down by so much.
   */
  readonly layOut: (scrolledBy?: number) => void;
}

const MEASURES = ['getClientRects', 'getBoundingClientRect', 'scrollIntoView'] as const;

const real = MEASURES.map((name) => Object.getOwnPropertyDescriptor(Element.prototype, name));

/** Told by each test for itself: files share this module, and what it says of one file is said once. */
function putBack(): void {
  for (const [place, name] of MEASURES.entries()) {
    const descriptor = real[place];
    if (descriptor === undefined) Reflect.deleteProperty(Element.prototype, name);
    else Object.defineProperty(Element.prototype, name, descriptor);
  }
}

export function fakeSight(): FakeSight {
  onTestFinished(putBack);
  const watching = new Map<IntersectionObserverCallback, Set<Element>>();
  globalThis.IntersectionObserver = class implements IntersectionObserver {
    readonly root = null;
    readonly rootMargin = '';
    readonly scrollMargin = '';
    readonly thresholds = [];
    readonly #callback: IntersectionObserverCallback;
    constructor(callback: IntersectionObserverCallback) {
      this.#callback = callback;
      watching.set(callback, new Set());
    }
    observe(place: Element) {
      watching.get(this.#callback)?.add(place);
    }
    unobserve(place: Element) {
      watching.get(this.#callback)?.delete(place);
    }
    disconnect() {
      watching.delete(this.#callback);
    }
    takeRecords() {
      return [];
    }
  };
  Element.prototype.scrollIntoView = () => undefined;
  return {
    lookAtAll() {
      for (const [callback, places] of watching) {
        const entries = [...places].map((target) => ({ target, isIntersecting: true }));
        callback(entries as unknown as IntersectionObserverEntry[], {} as IntersectionObserver);
      }
    },
    layOut(scrolledBy = 0) {
      const boxOf = (element: Element) => {
        const items = [...document.querySelectorAll('[data-item]')];
        const place = items.indexOf(element);
        const isItem = place !== -1;
        const top = isItem ? place * 100 - scrolledBy : -scrolledBy;
        return new DOMRect(0, top, 300, isItem ? 100 : items.length * 100);
      };
      Element.prototype.getBoundingClientRect = function () {
        return boxOf(this);
      };
      Element.prototype.getClientRects = function () {
        return [boxOf(this)] as unknown as DOMRectList;
      };
    },
  };
}
