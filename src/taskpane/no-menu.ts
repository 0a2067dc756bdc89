/** Stands in for Fluent's menus, which its buttons bring along: ours open none, and the pane starts with a third less. */
export const ContextualMenu = (): null => null;
