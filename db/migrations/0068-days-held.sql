-- The day itself and its end: who came from elsewhere, how much paper was typed in, photographs of paper, and what was said when the two did not agree.

-- Somebody said where they live, and it is none of the municipalities that the day is for.
alter table day_tally add column elsewhere boolean not null default false, add check (not elsewhere or municipality_id is null);
drop index day_tally_once;
create unique index day_tally_once on day_tally (stop_id, municipality_id, elsewhere) nulls not distinct;

-- How many cards, sheets, wishes and pieces of feedback were typed in from paper that lies on the table: until the day closes, and then no more.
create table day_typed (
  day_id uuid not null references feedback_day,
  station_id uuid not null references day_station,
  service_line_id uuid references service_line,
  pieces int not null check (pieces >= 0)
);
create unique index day_typed_once on day_typed (day_id, station_id, service_line_id) nulls not distinct;
create index day_typed_of_station on day_typed (station_id);
create index day_typed_of_line on day_typed (service_line_id) where service_line_id is not null;

-- Why a day was closed though paper and record did not agree, or a tablet had not said that it holds nothing more. Without any number.
create table day_explained (
  id uuid primary key default gen_random_uuid(),
  day_id uuid not null references feedback_day,
  about text not null check (about in ('paper', 'tablet')),
  station_id uuid references day_station,
  service_line_id uuid references service_line,
  tablet_id uuid references day_tablet,
  words text not null check (words <> '' and length(words) <= 600),
  check ((about = 'paper') = (station_id is not null) and (about = 'tablet') = (tablet_id is not null)),
  check (service_line_id is null or about = 'paper')
);
create index day_explained_of_day on day_explained (day_id);
create index day_explained_of_station on day_explained (station_id) where station_id is not null;
create index day_explained_of_line on day_explained (service_line_id) where service_line_id is not null;
create index day_explained_of_tablet on day_explained (tablet_id) where tablet_id is not null;

-- A photograph of paper, without what a camera writes into one; sealed in pieces, and erased some time after the day.
create table day_photo (
  id uuid primary key default gen_random_uuid(),
  day_id uuid not null references feedback_day,
  number int not null check (number >= 1),
  type text not null check (type in ('image/jpeg', 'image/png')),
  pieces int not null check (pieces >= 1),
  key_version int not null,
  added_by uuid not null references person,
  added_on date not null,
  unique (day_id, number)
);
create index day_photo_by_day_added on day_photo (added_on);

create table day_photo_piece (
  photo_id uuid not null references day_photo on delete cascade,
  number int not null check (number >= 0),
  ciphertext bytea not null,
  primary key (photo_id, number)
);

do $$
declare known text;
begin
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'audit_what_check';
  alter table audit drop constraint audit_what_check;
  execute 'alter table audit add constraint audit_what_check '
    || replace(known, 'ARRAY[', 'ARRAY[''day-words-read''::text, ''day-photo-seen''::text, ''day-note-settled''::text, ');
end $$;
