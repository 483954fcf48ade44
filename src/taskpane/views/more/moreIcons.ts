import type { FluentIcon } from '@fluentui/react-icons';
import { CalendarAdd20Regular } from '@fluentui/react-icons/svg/calendar-add';
import { CalendarClock20Regular } from '@fluentui/react-icons/svg/calendar-clock';
import { ClipboardTaskListLtr20Regular } from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import { DocumentSync20Regular } from '@fluentui/react-icons/svg/document-sync';
import { Gavel20Regular } from '@fluentui/react-icons/svg/gavel';
import { MailInbox20Regular } from '@fluentui/react-icons/svg/mail-inbox';
import { Settings20Regular } from '@fluentui/react-icons/svg/settings';
import { Stethoscope20Regular } from '@fluentui/react-icons/svg/stethoscope';
import { TableSearch20Regular } from '@fluentui/react-icons/svg/table-search';
import type { MoreView } from '../../moreViews';

/** The sign of each view in the list of "more". */
export const MORE_ICONS: Readonly<Record<MoreView, FluentIcon>> = {
  missing: ClipboardTaskListLtr20Regular,
  collect: MailInbox20Regular,
  monitor: CalendarClock20Regular,
  compare: DocumentSync20Regular,
  next: CalendarAdd20Regular,
  reading: TableSearch20Regular,
  options: Settings20Regular,
  rules: Gavel20Regular,
  diagnostics: Stethoscope20Regular,
};
