/** What the classes of notices about contributions are called in the six languages: as keys of wordings, in the register, and in lists. */
import { headingKey } from '../values/code-key';
import type { NoticeClass } from '../values/notice-classes';
import { NOTICE_CLASSES } from '../values/notice-classes';
import { FOR_SPEAKING } from './for-speaking';
import type { InEach } from './language';
import { inEach } from './language';

export type NoticeClassNames = { readonly [C in NoticeClass]: string };

export const NOTICE_CLASS_NAMES: InEach<NoticeClassNames> = inEach((language) => FOR_SPEAKING[language].noticeClasses);

const BY_KEY = new Map<string, NoticeClass>([
  ...NOTICE_CLASSES.map((name) => [headingKey(name), name] as const),
  ...Object.values(NOTICE_CLASS_NAMES).flatMap((names) =>
    NOTICE_CLASSES.map((name) => [headingKey(names[name]), name] as const),
  ),
]);

/** The class that a text names, in any language; also as it is typed. */
export const noticeClassNamed = (text: string): NoticeClass | undefined => BY_KEY.get(headingKey(text));
