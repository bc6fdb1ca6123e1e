import type {Report} from './schema.ts';

/** The whole report, for dashboards and scripts. */
export const formatJson = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;
