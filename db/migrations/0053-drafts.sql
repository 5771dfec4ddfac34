-- Drafts that nobody was asked can be thrown away; the clients' council is asked to look at one; a message leads to what it is about; and
-- the audit tells who saw the words of slips and read texts of surveys.

-- What somebody was asked stays: by deleting it, too.
create function refuse_throwing_away_version() returns trigger language plpgsql as $$
begin
  if old.frozen_on is not null then
    raise exception 'what was asked is not thrown away' using errcode = 'check_violation';
  end if;
  return old;
end $$;
create trigger refuse_throwing_away_version before delete on survey_version for each row execute function refuse_throwing_away_version();

create function refuse_throwing_away_round() returns trigger language plpgsql as $$
begin
  if old.opened_on is not null then
    raise exception 'a round that was opened is not thrown away' using errcode = 'check_violation';
  end if;
  return old;
end $$;
create trigger refuse_throwing_away_round before delete on survey_round for each row execute function refuse_throwing_away_round();

-- By whom and until when the council was asked to look at a draft, once for each version; and when it was reminded of it.
alter table survey_version add column council_asked_on date;
alter table survey_version add column council_asked_by uuid references person;
alter table survey_version add column council_until_on date check (council_until_on > council_asked_on);
alter table survey_version add column council_reminded_on date;
-- Up to which day whoever asked was told that somebody of the council has marked.
alter table survey_version add column marks_told_on date;
alter table survey_version add check ((council_asked_on is null) = (council_asked_by is null) and (council_asked_on is null) = (council_until_on is null));
alter table survey_version add check (council_reminded_on is null or council_asked_on is not null);

create function keep_council_asked() returns trigger language plpgsql as $$
begin
  if old.council_asked_on is not null and row(new.council_asked_on, new.council_asked_by, new.council_until_on)
    is distinct from row(old.council_asked_on, old.council_asked_by, old.council_until_on) then
    raise exception 'the council is asked once' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger keep_council_asked before update on survey_version for each row execute function keep_council_asked();

-- What a message leads to. It goes with it.
alter table outgoing_message add column survey_id uuid references survey on delete cascade;
alter table outgoing_message add column round_id uuid references survey_round on delete cascade;
create index outgoing_message_of_survey on outgoing_message (survey_id) where survey_id is not null;
create index outgoing_message_of_round on outgoing_message (round_id) where round_id is not null;

drop index outgoing_message_once;
create unique index outgoing_message_once on outgoing_message (kind, case_id, person_id, survey_id, round_id) nulls not distinct
  where sent_at is null and failed_at is null and invitation_id is null;

-- Which round it was about. Rows of rounds are never taken away once one was opened.
alter table audit add column round_id uuid references survey_round;
create index audit_of_round on audit (round_id, happened_at) where round_id is not null;

create or replace function refuse_change_of_audit() returns trigger language plpgsql as $$
begin
  -- As with events: once a case is closed, what was done in it forgets the time of day.
  if tg_op = 'UPDATE' and old.case_id is not null
    and new.happened_at = date_trunc('day', old.happened_at, 'Europe/Helsinki')
    and row(new.id, new.what, new.person_id, new.deputy_id, new.case_id, new.subject_id, new.round_id, new.detail)
      is not distinct from row(old.id, old.what, old.person_id, old.deputy_id, old.case_id, old.subject_id, old.round_id, old.detail)
  then return new; end if;
  raise exception 'the audit is appended and never altered';
end $$;

do $$
declare known text;
begin
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'outgoing_message_kind_check';
  alter table outgoing_message drop constraint outgoing_message_kind_check;
  execute 'alter table outgoing_message add constraint outgoing_message_kind_check '
    || replace(known, 'ARRAY[', 'ARRAY[''survey-look''::text, ''survey-look-again''::text, ''survey-marked''::text, ');
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'audit_what_check';
  alter table audit drop constraint audit_what_check;
  execute 'alter table audit add constraint audit_what_check '
    || replace(known, 'ARRAY[', 'ARRAY[''slips-made''::text, ''slips-seen''::text, ''survey-texts-read''::text, ''survey-few-read''::text, ''invitations-made''::text, ''invitations-erased''::text, ''survey-thrown-away''::text, ');
end $$;
