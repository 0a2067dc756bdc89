/** In place of Fluent, where only is looked at what the pane says and does: the browser's own buttons and links. */
import { createElement } from 'react';
import type { ButtonHTMLAttributes, ReactElement, ReactNode } from 'react';

interface PlainProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly ariaLabel?: string;
  readonly children?: ReactNode;
}

const Button = ({ ariaLabel, ...props }: PlainProps): ReactElement =>
  createElement('button', { type: 'button', 'aria-label': ariaLabel, ...props });

export const DefaultButton = Button;
export const PrimaryButton = Button;
export const Link = Button;
export const ProgressIndicator = (): ReactElement => createElement('progress');
export const ThemeProvider = ({ children }: { readonly children: ReactNode }): ReactElement =>
  createElement('div', {}, children);
export const createTheme = (theme: object): object => theme;
