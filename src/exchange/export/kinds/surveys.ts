// What an export has of surveys: what was asked, how it was told, and what of the answers is published.
import { kind, type Kind } from '../kind.ts'

export const surveys: readonly Kind[] = [
  kind('survey', {
    file: 'surveys/surveys', of: 'Surveys.', key: ['id'],
    fields: { id: 'id', name: 'words', about: 'words', service_line_id: 'id', unit_id: 'id', template: 'text', made_by: 'id', made_on: 'day', ended_on: 'day', no_quotes: 'yes-no' },
  }),
  kind('survey_version', {
    file: 'surveys/versions', of: 'Their questions, version by version.', key: ['survey_id', 'number'],
    fields: { survey_id: 'id', number: 'number', questions: 'data', written_by: 'id', written_on: 'day', frozen_on: 'day', review_since_on: 'day', council_asked_on: 'day', council_asked_by: 'id', council_until_on: 'day', council_reminded_on: 'day', marks_told_on: 'day' },
  }),
  kind('survey_tongue', {
    file: 'surveys/languages', of: 'Further languages of a survey.', key: ['survey_id', 'tag'],
    fields: { survey_id: 'id', tag: 'text', added_by: 'id', added_on: 'day' },
  }),
  kind('survey_tongue_word', {
    file: 'surveys/translations', of: 'Its words in them.', key: ['survey_id', 'tag', 'place', 'made_from'],
    fields: { survey_id: 'id', tag: 'text', place: 'text', made_from: 'text', words: 'text', written_by: 'id', written_on: 'day' },
  }),
  kind('unclear_reason', {
    file: 'surveys/unclear-reasons', of: 'Why a question stayed that somebody called unclear.', key: ['survey_id', 'question', 'wording'],
    fields: { survey_id: 'id', question: 'text', wording: 'text', reason: 'text', written_by: 'id', written_on: 'day' },
  }),
  kind('question_mark', {
    file: 'surveys/marks', of: 'What those who tried a survey said of its questions.', key: ['id'],
    fields: { id: 'id', survey_id: 'id', question: 'text', wording: 'text', clear: 'yes-no', important: 'yes-no', upsetting: 'yes-no', comment: 'text', marked_as: 'text', marked_on: 'day', in_trial: 'yes-no' },
  }),
  kind('survey_trial', {
    file: 'surveys/trials', of: 'Trials of a survey.', key: ['id'],
    fields: { id: 'id', survey_id: 'id', version: 'number', minutes: 'number', tried_as: 'text', tried_on: 'day' },
  }),
  kind('survey_round', {
    file: 'surveys/rounds', of: 'Each time of asking: when, whom, by which promise, and what came of it.', key: ['id'],
    fields: { id: 'id', survey_id: 'id', version: 'number', way: 'text', fewest: 'number', leftover: 'text', first_on: 'day', last_on: 'day', purpose: 'words', handler_role: 'text', handled_by_on: 'day', results_by_on: 'day', changes_by_on: 'day', gone_through: 'words', invests: 'words', council_on: 'day', made_by: 'id', opened_on: 'day', opened_by: 'id', closed_on: 'day', handled_on: 'day', gone_through_on: 'day', results_on: 'day', followed: 'words', followed_on: 'day', end_asked_on: 'day', closed_by: 'id', held_as: 'text', held_words: 'words', held_where: 'words', held_address: 'text', held_promise: 'words' },
  }),
  kind('round_group', {
    file: 'surveys/groups', of: 'Places that a round asks about.', key: ['id'],
    fields: { id: 'id', round_id: 'id', service_line_id: 'id', unit_id: 'id' },
  }),
  kind('round_tongue', {
    file: 'surveys/round-languages', of: 'Words of a round in further languages.', key: ['round_id', 'tag'],
    fields: { round_id: 'id', tag: 'text', words: 'data' },
  }),
  kind('round_learned', {
    file: 'surveys/learned', of: 'What was learned of a round held elsewhere.', key: ['round_id'],
    fields: { round_id: 'id', learned: 'words', took_part: 'number', told_by: 'id', told_on: 'day' },
  }),
  kind('round_reach', {
    file: 'surveys/reach', of: 'In a word, how many of those asked answered.', key: ['round_id'],
    fields: { round_id: 'id', band: 'text', reckoned_on: 'day' },
  }),
  kind('shown_cell', {
    file: 'surveys/results', of: 'Numbers of answers that may be told. What is few, or would tell of few, has no row.', key: ['group_id', 'question?', 'value', 'by_question?', 'by_value?'],
    fields: { group_id: 'id', question: 'text', value: 'text', by_question: 'text', by_value: 'text', shown: 'number' },
  }),
  kind('released_text', {
    file: 'surveys/texts', of: 'What people wrote in their own words, each by itself, of batches of at least the fewest whose results are told. The order tells nothing.', key: ['id'], only: 'told',
    fields: { id: 'id', release_id: 'id', question: 'text', may_quote: 'yes-no' },
    left: { key_version: 'key' },
    opened: { under: 'round', fields: [{ column: 'ciphertext', as: 'text', is: 'text', use: () => 'survey-text' }] },
  }),
  kind('text_theme', {
    file: 'surveys/text-themes', of: 'Themes of such texts.', key: ['text_id', 'theme_id?'], only: 'told-text',
    fields: { text_id: 'id', theme_id: 'id' },
  }),
  kind('survey_theme', {
    file: 'surveys/themes', of: 'Themes that were made for a round.', key: ['id'],
    fields: { id: 'id', round_id: 'id', question: 'text', name: 'words', made_by: 'id', made_on: 'day', listed_theme_id: 'id' },
  }),
  kind('survey_quote', {
    file: 'surveys/quotes', of: 'Quotes that are shown.', key: ['id'], only: 'shown-quote',
    fields: { id: 'id', text_id: 'id', theme_id: 'id', state: 'text', number: 'number', language: 'text', words: 'text', prepared_by: 'id', prepared_hand_id: 'id', checked_by: 'id', checked_hand_id: 'id', state_on: 'day' },
    left: { ciphertext: 'sealed', key_version: 'key', note: 'sealed' },
  }),
  kind('relationship_change', {
    file: 'surveys/ended-relationships', of: 'Client relationships that changed, as the organisation entered them.', key: ['id'],
    fields: { id: 'id', unit_id: 'id', service_line_id: 'id', month_on: 'day', occasion: 'text', happened: 'number', came: 'text', set_on: 'day', set_by: 'id' },
    left: { key_id: 'secret' },
  }),
  kind('satisfaction', {
    file: 'surveys/satisfaction', of: 'Satisfaction by national questions, of periods that are over.', key: ['id'],
    fields: { id: 'id', period: 'text', voice: 'text', service_line_id: 'id', unit_id: 'id', responses: 'number', handed: 'number', units_asked: 'number', units: 'number', ways: 'codes', reworded: 'number', made_on: 'day' },
  }),
  kind('satisfaction_count', {
    file: 'surveys/satisfaction-counts', of: 'Its numbers, as they were shown.', key: ['satisfaction_id', 'question', 'value'],
    fields: { satisfaction_id: 'id', question: 'text', value: 'text', given: 'number' },
  }),
  kind('satisfaction_round', {
    file: 'surveys/satisfaction-rounds', of: 'Rounds that it is made of.', key: ['satisfaction_id', 'round_id'],
    fields: { satisfaction_id: 'id', round_id: 'id', shown: 'yes-no' },
  }),
  kind('satisfaction_aim', {
    file: 'surveys/satisfaction-aims', of: 'What the organisation wants of it.', key: ['service_line_id', 'number'],
    fields: { service_line_id: 'id', number: 'number', words: 'data', least_satisfaction: 'number', least_recommend: 'number', decider: 'data', decided_on: 'day', written_by: 'id', written_on: 'day' },
  }),
]
