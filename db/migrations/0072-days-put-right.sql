-- What was held of a feedback day can be put right until it closes, and it stays to be read who closed it although something was open.

-- Also of a stop whose visitors nobody counted, and of conversations that are left for later; by whom it was said, and on which day.
alter table day_explained add column stop_id uuid references day_stop, add column said_by uuid references person, add column said_on date;
update day_explained x set said_by = d.closed_by, said_on = d.closed_on from feedback_day d where d.id = x.day_id;
alter table day_explained alter column said_by set not null, alter column said_on set not null,
  drop constraint day_explained_about_check, drop constraint day_explained_check,
  add check (about in ('paper', 'tablet', 'stop', 'notes')),
  add check ((about = 'paper') = (station_id is not null) and (about = 'tablet') = (tablet_id is not null) and (about = 'stop') = (stop_id is not null));
create index day_explained_of_stop on day_explained (stop_id) where stop_id is not null;

-- An answer that was typed from paper, as it will wait to be counted; it does so once its round closes. Until then it can be taken back.
create table typed_response (
  id uuid primary key default gen_random_uuid(),
  group_id uuid not null references round_group,
  few text not null check (few in ('wait', 'higher', 'anyway')),
  ciphertext bytea not null,
  key_version int not null
);
create index typed_response_of_group on typed_response (group_id);

-- From which paper of a feedback day it was typed and by whom, in the order of typing. It goes with it.
create table day_paper (
  response_id uuid primary key references typed_response on delete cascade,
  day_id uuid not null references feedback_day,
  number bigint generated always as identity,
  station_id uuid not null references day_station,
  service_line_id uuid references service_line,
  sheet int check (sheet between 1 and 9999),
  pieces int not null check (pieces >= 1),
  typed_by uuid not null references person
);
create index day_paper_of_day on day_paper (day_id, number);
create index day_paper_of_station on day_paper (station_id);
create index day_paper_of_line on day_paper (service_line_id) where service_line_id is not null;

-- Which sheets are seen in a photograph.
create table day_photo_sheet (
  photo_id uuid not null references day_photo on delete cascade,
  number int not null check (number between 1 and 9999),
  primary key (photo_id, number)
);

-- Words of a wish that somebody has begun to look through, sealed until they decide.
alter table day_wish add column kept_ciphertext bytea, add column kept_key_version int,
  add check ((kept_ciphertext is null) = (kept_key_version is null)), add check (kept_ciphertext is null or checked_by is null);

do $$
declare known text;
begin
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'audit_what_check';
  alter table audit drop constraint audit_what_check;
  execute 'alter table audit add constraint audit_what_check '
    || replace(known, 'ARRAY[', 'ARRAY[''day-paper-righted''::text, ');
end $$;
