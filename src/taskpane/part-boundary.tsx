import { Component } from 'react';
import type { ReactNode } from 'react';

interface PartBoundaryProps {
  /** What stands there instead; `retry` draws the part again. */
  readonly fallback: (retry: () => void) => ReactNode;
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

/** A part that fails, or cannot be fetched, takes nothing else with it. */
export class PartBoundary extends Component<PartBoundaryProps, { readonly hasFailed: boolean }> {
  override readonly state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    const { fallback, onRetry, children } = this.props;
    if (!this.state.hasFailed) return children;
    return fallback(() => {
      onRetry();
      this.setState({ hasFailed: false });
    });
  }
}
