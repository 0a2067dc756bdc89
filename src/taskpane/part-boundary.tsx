import { Component } from 'react';
import type { ReactNode } from 'react';
import { reportText } from './report-text';

interface PartBoundaryProps {
  /** What stands there instead; `retry` draws the part again, `report` says what broke. */
  readonly fallback: (retry: () => void, report: string) => ReactNode;
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

interface State {
  readonly report: string | undefined;
}

/** A part that fails, or cannot be fetched, takes nothing else with it. */
export class PartBoundary extends Component<PartBoundaryProps, State> {
  override readonly state: State = { report: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { report: reportText(error) };
  }

  override render(): ReactNode {
    const { fallback, onRetry, children } = this.props;
    const { report } = this.state;
    if (report === undefined) return children;
    return fallback(() => {
      onRetry();
      this.setState({ report: undefined });
    }, report);
  }
}
