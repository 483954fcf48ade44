import { Component, type ReactNode } from 'react';
import { recordError } from '../../excel/lastError';
import { TEXTS, languageOf } from '../messages';

interface CrashBoundaryProps {
  readonly officeLanguage: string;
  readonly children: ReactNode;
}

/** Says what to do when the pane itself fails. Plain elements, because anything else may be what failed. */
export class CrashBoundary extends Component<CrashBoundaryProps, { readonly hasCrashed: boolean }> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError() {
    return { hasCrashed: true };
  }

  override componentDidCatch(error: Error) {
    recordError(error);
  }

  override render() {
    if (!this.state.hasCrashed) return this.props.children;
    const { crash } = TEXTS[languageOf(null, this.props.officeLanguage)];
    return (
      <main role="alert" className="page">
        <h1>{crash.title}</h1>
        <p>{crash.text}</p>
        <button type="button" onClick={() => location.reload()}>
          {crash.reload}
        </button>
      </main>
    );
  }
}
