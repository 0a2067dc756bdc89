/** Each step has an address of its own, so that Back, Forward and reloading stay where one was. */
import { useEffect, useRef } from 'react';
import type { Step } from '../steps-of-jobs';
import { isStep } from '../steps-of-jobs';

/** The step that the page's address names, if it names one. */
export function addressedStep(): Step | undefined {
  const name = location.hash.slice(1);
  return isStep(name) ? name : undefined;
}

export function useStepAddress(step: Step, goTo: (step: Step) => void): void {
  const isFirst = useRef(true);
  useEffect(() => {
    // The first one is where the page was opened: there is nothing to go back to.
    if (addressedStep() !== step) history[isFirst.current ? 'replaceState' : 'pushState'](null, '', `#${step}`);
    isFirst.current = false;
  }, [step]);
  useEffect(() => {
    const follow = (): void => {
      const named = addressedStep();
      if (named) goTo(named);
    };
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, [goTo]);
}
