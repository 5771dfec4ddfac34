-- Answering: what makes sending twice one answer, what somebody has begun and keeps for later, and codes on paper that lead to a survey.

-- That a form was sent, so that sending it once more is nothing. It names no answer, no round and nobody, and goes after two days.
create table survey_sent (
  token_hash bytea primary key,
  sent_on date not null
);
create index survey_sent_by_day on survey_sent (sent_on);

-- An answer that was begun and waits for its giver. Both columns come from words that nobody but the giver has: what is in it
-- cannot be opened here, and of which survey it is stands inside.
create table survey_draft (
  lookup bytea primary key,
  ciphertext bytea not null,
  expires_on date not null
);
create index survey_draft_by_day on survey_draft (expires_on);

-- A short code may lead to a survey, with its unit chosen.
alter table short_code add column survey_id uuid references survey;
alter table short_code drop constraint short_code_kind_check;
alter table short_code add constraint short_code_kind_check check (kind in ('feedback', 'survey'));
alter table short_code add constraint short_code_survey_check check ((kind = 'survey') = (survey_id is not null));
drop index short_code_once;
create unique index short_code_once on short_code (kind, service_line_id, service_id, unit_id, place_id, language, campaign, survey_id) nulls not distinct where ended_on is null;
create index short_code_of_survey on short_code (survey_id) where survey_id is not null;
