import { Component, type ErrorInfo, type ReactNode } from 'react';

export interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** What is shown instead; `error` is what was thrown. */
  readonly renderError: (error: unknown) => ReactNode;
  /** A change of it tries again, as when the route changes. */
  readonly resetBy: string;
}

interface State {
  readonly error: unknown;
  readonly failed: boolean;
  readonly during: string;
}

/** Catches what a screen throws while it draws, so that one screen's fault is not the whole page's. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { error: null, failed: false, during: this.props.resetBy };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error, failed: true };
  }

  static getDerivedStateFromProps(props: ErrorBoundaryProps, state: State): Partial<State> | null {
    if (props.resetBy === state.during) return null;
    return { error: null, failed: false, during: props.resetBy };
  }

  override componentDidCatch(_error: unknown, _info: ErrorInfo): void {
    // React has reported it to the console already; nothing is sent anywhere.
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.renderError(this.state.error) : this.props.children;
  }
}
