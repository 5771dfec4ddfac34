// What an export has of reports: numbers that everybody may read, and what was written of them.
import { kind, type Kind } from '../kind.ts'

export const reports: readonly Kind[] = [
  kind('published_period', {
    file: 'reports/periods', of: 'Periods of which numbers are published.', key: ['period'],
    fields: { period: 'text', published_on: 'day' },
  }),
  kind('published_figure', {
    file: 'reports/figures', of: 'Numbers that everybody may read.', key: ['period', 'service_line_id?', 'unit_id?', 'figure', 'value'],
    fields: { period: 'text', service_line_id: 'id', unit_id: 'id', figure: 'text', value: 'text', shown: 'number' },
  }),
  kind('monitoring_report', {
    file: 'reports/self-monitoring', of: 'Reports on self-monitoring.', key: ['id'],
    fields: { id: 'id', service_line_id: 'id', unit_id: 'id', period: 'text', findings: 'words', actions: 'words', written_on: 'day', written_by: 'id', public_on: 'day', public_by: 'id', stood: 'data', added: 'words', added_on: 'day' },
  }),
]
