/** Imported before Fluent: without an address it fetches no fonts. */
declare global {
  interface Window {
    FabricConfig?: { readonly fontBaseUrl: string };
  }
}
window.FabricConfig = { fontBaseUrl: '' };
export {};
