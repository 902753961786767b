/** As a `ref`: what a press has just opened takes the focus once. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
