-- Surveys in further languages, and the trial of a draft.

-- Into which languages besides Finnish, Swedish and English a survey is being put.
create table survey_tongue (
  survey_id uuid not null references survey,
  -- One of src/surveys/tongues/tongue.ts.
  tag text not null check (tag ~ '^[a-z]{2,3}(-[A-Za-z]{2,8})?$'),
  added_by uuid not null references person,
  added_on date not null,
  primary key (survey_id, tag)
);

-- A translation holds for the words that it was made from, and for no others: where the Finnish is changed it is missing again.
create table survey_tongue_word (
  survey_id uuid not null,
  tag text not null,
  -- Where the text stands: 'q.heard.text'.
  place text not null check (length(place) between 1 and 120),
  -- The fingerprint of the Finnish that stands there.
  made_from text not null check (length(made_from) = 16),
  words text not null check (length(words) between 1 and 6000),
  written_by uuid not null references person,
  written_on date not null,
  primary key (survey_id, tag, place, made_from),
  foreign key (survey_id, tag) references survey_tongue
);

-- The steps of scales are taken from whichever survey had them in the language last.
create index survey_tongue_word_scale on survey_tongue_word (tag, place, made_from, written_on desc) where place like 'scale.%';

-- What whoever answers a round reads in a further language, by place: written down as it opens, if nothing of it is missing.
create table round_tongue (
  round_id uuid not null references survey_round,
  tag text not null,
  words jsonb not null check (jsonb_typeof(words) = 'object'),
  primary key (round_id, tag)
);

create function keep_round_tongue() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' or exists (select from survey_round where id = new.round_id and opened_on is not null) then
    raise exception 'in which languages it was asked stays as it was' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger keep_round_tongue before insert or update or delete on round_tongue for each row execute function keep_round_tongue();

-- Sheets whose questions are in a further language; what stands around them is in `language`.
alter table paper_batch add column tongue text;
alter table paper_batch add foreign key (round_id, tongue) references round_tongue;

-- How long somebody took who walked through a draft as if it were theirs. Of nobody: it knows neither who it was nor what they answered.
create table survey_trial (
  id uuid primary key default gen_random_uuid(),
  survey_id uuid not null,
  version int not null,
  minutes int not null check (minutes between 1 and 60),
  tried_as text not null check (tried_as in ('council', 'staff')),
  tried_on date not null,
  foreign key (survey_id, version) references survey_version (survey_id, number)
);
create index survey_trial_of_version on survey_trial (survey_id, version);

-- Whether it came to mind while answering, as whoever answers will.
alter table question_mark add column in_trial boolean not null default false;
