/** The parts of Fluent that the pane is made of; nothing else imports it. */
import './no-remote-fonts';

export { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
export { Link } from 'office-ui-fabric-react/lib/Link';
export { ProgressIndicator } from 'office-ui-fabric-react/lib/ProgressIndicator';
export { ThemeProvider } from 'office-ui-fabric-react/lib/Theme';
export { createTheme } from 'office-ui-fabric-react/lib/Styling';
export type { Theme } from 'office-ui-fabric-react/lib/Theme';
