/** Why a State is written to about its contributions. */
export const NOTICE_CLASSES = ['assessment', 'final', 'credit', 'overdue'] as const;
/**
 * `assessment`: it was asked for its share of the estimated costs, and owes of it; `final`: the same once the final costs were billed; `credit`: something is
 * due back to it; `overdue`: it owes what was due before the as-at day.
 */
export type NoticeClass = (typeof NOTICE_CLASSES)[number];
