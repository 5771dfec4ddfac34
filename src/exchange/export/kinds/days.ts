// What an export has of feedback days: what was planned, how many came, and what was told of it.
import { kind, type Kind } from '../kind.ts'

export const days: readonly Kind[] = [
  kind('feedback_day', {
    file: 'days/days', of: 'Feedback days.', key: ['id'],
    fields: { id: 'id', name: 'words', invitation: 'words', organisers: 'words', survey_id: 'id', round_id: 'id', copied_from_id: 'id', made_by: 'id', made_on: 'day', closed_on: 'day', closed_by: 'id' },
    left: { public_key: 'key' },
  }),
  kind('day_stop', {
    file: 'days/stops', of: 'Where and when a day is held.', key: ['id'],
    fields: { id: 'id', day_id: 'id', number: 'number', municipality_id: 'id', place_id: 'id', held_where: 'words', held_on: 'day', from_minute: 'number', until_minute: 'number', estimated_least: 'number', estimated_most: 'number' },
  }),
  kind('day_municipality', {
    file: 'days/municipalities', of: 'Municipalities of a day.', key: ['day_id', 'municipality_id'],
    fields: { day_id: 'id', municipality_id: 'id' },
  }),
  kind('day_guest', {
    file: 'days/guests', of: 'Who else is there.', key: ['id'],
    fields: { id: 'id', day_id: 'id', number: 'number', name: 'words', about: 'words' },
  }),
  kind('day_station', {
    file: 'days/stations', of: 'Stations of a day.', key: ['id'],
    fields: { id: 'id', day_id: 'id', number: 'number', form: 'text', name: 'words', service_line_id: 'id', questions: 'codes' },
  }),
  kind('day_host', {
    file: 'days/hosts', of: 'Who holds it.', key: ['day_id', 'person_id', 'station_id?'],
    fields: { day_id: 'id', person_id: 'id', station_id: 'id' },
  }),
  kind('day_deck', {
    file: 'days/decks', of: 'Cards of a day.', key: ['day_id', 'service_line_id?'],
    fields: { day_id: 'id', service_line_id: 'id', cards: 'codes' },
  }),
  kind('day_theme', {
    file: 'days/themes', of: 'Themes of its wishes, and what was answered.', key: ['id'],
    fields: { id: 'id', day_id: 'id', number: 'number', name: 'words', answer: 'text', answer_words: 'words', answered_by: 'id', answered_on: 'day' },
  }),
  kind('day_thing', {
    file: 'days/things', of: 'What is packed.', key: ['id'],
    fields: { id: 'id', day_id: 'id', number: 'number', what: 'text', packed: 'yes-no', ready: 'text' },
  }),
  kind('day_report', {
    file: 'days/reports', of: 'Reports of days.', key: ['day_id'],
    fields: { day_id: 'id', words: 'words', talked: 'words', news: 'words', written_by: 'id', written_on: 'day', published_by: 'id', published_on: 'day', withheld_since: 'number' },
  }),
  kind('day_tally', {
    file: 'days/attendance', of: 'How many came.', key: ['stop_id', 'municipality_id?', 'elsewhere'],
    fields: { stop_id: 'id', municipality_id: 'id', came: 'number', elsewhere: 'yes-no' },
  }),
  kind('day_wish', {
    file: 'days/wishes', of: 'Wishes as they were checked for everybody.', key: ['id'], only: 'checked-wish',
    fields: { id: 'id', day_id: 'id', language: 'text', theme_id: 'id', same_as_id: 'id', words: 'text', withheld: 'yes-no', checked_by: 'id', checked_on: 'day' },
    left: { ciphertext: 'sealed', key_version: 'key', kept_ciphertext: 'sealed', kept_key_version: 'key' },
  }),
]
