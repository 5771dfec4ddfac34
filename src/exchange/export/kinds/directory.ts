// What an export has of the directory: services, units and places, and what is said of them.
import { kind, type Kind } from '../kind.ts'

export const directory: readonly Kind[] = [
  kind('organisation', {
    file: 'directory/organisation', of: 'The organisation itself: its names, its telephone and what it has settled for everything.', key: ['id'],
    fields: { id: 'yes-no', name: 'words', coordinator_id: 'id', answer_within_working_days: 'number', closed_days: 'days', texts: 'data', phone: 'text', website: 'text', remind_every_working_days: 'number', office_opens: 'time', office_closes: 'time', answers_read_first: 'number', days_by_kind: 'data', tell_deputy_after: 'number', tell_supervisor_after: 'number', tell_director_after: 'number', publish_after_days: 'number', comment_within_working_days: 'number', fewest_told: 'number', silent_under: 'number' },
    left: { demonstration: 'program' },
  }),
  kind('municipality', {
    file: 'directory/municipalities', of: 'Municipalities that the organisation serves.', key: ['id'],
    fields: { id: 'id', name: 'words', code: 'text' },
  }),
  kind('place', {
    file: 'directory/places', of: 'Where services are met.', key: ['id'],
    fields: { id: 'id', name: 'words', address: 'words', municipality_id: 'id', kind: 'text', description: 'words', latitude: 'number', longitude: 'number', directions: 'words', transport: 'words', accessibility: 'codes', accessibility_note: 'words', ended_on: 'day' },
  }),
  kind('unit', {
    file: 'directory/units', of: 'Units, and who supervises each. What has ended has the day on which it did.', key: ['id'],
    fields: { id: 'id', name: 'words', place_id: 'id', municipality_id: 'id', supervisor_id: 'id', phone: 'text', email: 'text', ended_on: 'day', made_on: 'day' },
  }),
  kind('service_line', {
    file: 'directory/service-lines', of: 'Service lines.', key: ['id'],
    fields: { id: 'id', name: 'words', description: 'words', position: 'number', manager_id: 'id', ended_on: 'day', made_on: 'day' },
  }),
  kind('service', {
    file: 'directory/services', of: 'Services of the lines.', key: ['id'],
    fields: { id: 'id', service_line_id: 'id', name: 'words', description: 'words', everyday_words: 'words', handler_id: 'id', position: 'number', ended_on: 'day', for_whom: 'words', how_to_begin: 'words', cost: 'words', easy_language: 'words', languages: 'codes', telephone_id: 'id' },
  }),
  kind('service_unit', {
    file: 'directory/services-of-units', of: 'Which unit gives which service, and who handles its feedback there.', key: ['service_id', 'unit_id'],
    fields: { service_id: 'id', unit_id: 'id', handler_id: 'id' },
  }),
  kind('service_municipality', {
    file: 'directory/services-of-municipalities', of: 'Who handles feedback about a service in one municipality.', key: ['service_id', 'municipality_id'],
    fields: { service_id: 'id', municipality_id: 'id', handler_id: 'id' },
  }),
  kind('entry', {
    file: 'directory/entries', of: 'Entries of the directory of every kind, who owns each and when it was last said to be true.', key: ['id'],
    fields: { id: 'id', kind: 'text', owner_id: 'id', confirmed_on: 'day' },
  }),
  kind('entry_change', {
    file: 'directory/changes', of: 'Changes of entries: what stood there before and after, and who changed it.', key: ['id'],
    fields: { id: 'id', entry_id: 'id', person_id: 'id', what: 'text', before: 'data', after: 'data', number: 'number', changed_at: 'moment' },
  }),
  kind('telephone', {
    file: 'directory/telephones', of: 'Telephone services.', key: ['id'],
    fields: { id: 'id', name: 'words', number: 'text', description: 'words', cost: 'words', unit_id: 'id', always_shown: 'yes-no', position: 'number', ended_on: 'day' },
  }),
  kind('opening', {
    file: 'directory/openings', of: 'Hours by weekday.', key: ['id'],
    fields: { id: 'id', entry_id: 'id', weekday: 'number', opens: 'time', closes: 'time', first_day: 'day', last_day: 'day', on_holidays: 'yes-no' },
  }),
  kind('opening_exception', {
    file: 'directory/opening-exceptions', of: 'Hours of certain days.', key: ['id'],
    fields: { id: 'id', entry_id: 'id', first_day: 'day', last_day: 'day', opens: 'time', closes: 'time', reason: 'words' },
  }),
  kind('drop_in', {
    file: 'directory/drop-ins', of: 'Open receptions and groups at places.', key: ['id'],
    fields: { id: 'id', place_id: 'id', unit_id: 'id', service_id: 'id', name: 'words', description: 'words', rule: 'text', first_day: 'day', last_day: 'day', starts: 'time', ends: 'time', ended_on: 'day' },
  }),
  kind('other_service', {
    file: 'directory/other-services', of: 'Services of other organisers that the directory leads to.', key: ['id'],
    fields: { id: 'id', organiser: 'words', name: 'words', description: 'words', how_to_begin: 'words', everyday_words: 'words', phone: 'text', website: 'words', position: 'number', ended_on: 'day' },
  }),
  kind('other_office', {
    file: 'directory/other-offices', of: 'Offices that feedback is passed on to.', key: ['id'],
    fields: { id: 'id', name: 'words', what_for: 'words', contact: 'text', website: 'text', guide: 'words', ended_on: 'day' },
  }),
  kind('life_situation', {
    file: 'directory/life-situations', of: 'Situations in life that lead to services.', key: ['id'],
    fields: { id: 'id', name: 'words', description: 'words', acute: 'yes-no', position: 'number', ended_on: 'day' },
  }),
  kind('life_situation_entry', {
    file: 'directory/life-situation-entries', of: 'Which entries stand under which situation.', key: ['life_situation_id', 'entry_id'],
    fields: { life_situation_id: 'id', entry_id: 'id', position: 'number' },
  }),
  kind('first_step', {
    file: 'directory/first-steps', of: 'Where to begin: questions that lead to a place or a telephone.', key: ['id'],
    fields: { id: 'id', parent_id: 'id', name: 'words', question: 'words', hint: 'words', next_step: 'words', telephone_id: 'id', place_id: 'id', life_situation_id: 'id', position: 'number', ended_on: 'day' },
  }),
  kind('lane_text', {
    file: 'directory/guide', of: 'Texts of the guide to legal remedies, in all their versions.', key: ['id'],
    fields: { id: 'id', number: 'number', lane: 'text', question: 'words', about: 'words', receiver: 'words', how: 'words', clock: 'words', link: 'text', valid_from: 'day', valid_to: 'day', written_by: 'id', written_on: 'day' },
  }),
  kind('ptv_item', {
    file: 'directory/ptv-items', of: 'Which entry is which one of the national service directory, as it was when it was brought from there.', key: ['guid'],
    fields: { guid: 'text', kind: 'text', entry_id: 'id', unit_id: 'id', modified: 'text', raw: 'data', imported: 'data', imported_on: 'day' },
  }),
  kind('ptv_line', {
    file: 'directory/ptv-lines', of: 'Which class of the national directory belongs to which service line.', key: ['uri'],
    fields: { uri: 'text', name: 'text', service_line_id: 'id' },
  }),
  kind('client_volume', {
    file: 'directory/client-numbers', of: 'How many clients there were, as the organisation entered it.', key: ['id'],
    fields: { id: 'id', unit_id: 'id', service_line_id: 'id', year: 'number', quarter: 'number', people: 'number', municipality_id: 'id' },
  }),
  kind('web_site', {
    file: 'directory/web-sites', of: 'Web sites of the organisation.', key: ['id'],
    fields: { id: 'id', origin: 'text' },
  }),
  kind('web_page_owner', {
    file: 'directory/web-page-owners', of: 'Whose web pages are.', key: ['id'],
    fields: { id: 'id', site_id: 'id', path_prefix: 'text', person_id: 'id', unit_id: 'id' },
  }),
]
