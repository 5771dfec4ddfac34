-- The directory as clients use it: what a service is, where and when its doors and telephones are open, and what helps in which
-- situation.

-- Words are found with slips of the fingers, too. Trusted: the owner of a database may make it.
create extension if not exists pg_trgm;

-- What has hours and words of its own, whatever it is. Each has the id of its thing.
create table entry (
  id uuid primary key,
  kind text not null check (kind in ('service', 'unit', 'place', 'telephone', 'drop-in', 'other-service'))
);

create function make_entry() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.entry (id, kind) values (new.id, tg_argv[0]) on conflict do nothing;
  return new;
end $$;

insert into entry (id, kind) select id, 'service' from service union all select id, 'unit' from unit union all select id, 'place' from place;
alter table service add constraint service_is_entry foreign key (id) references entry;
alter table unit add constraint unit_is_entry foreign key (id) references entry;
alter table place add constraint place_is_entry foreign key (id) references entry;
create trigger service_makes_entry before insert on service for each row execute function make_entry('service');
create trigger unit_makes_entry before insert on unit for each row execute function make_entry('unit');
create trigger place_makes_entry before insert on place for each row execute function make_entry('place');

-- A telephone that is called for advice: of the organisation, or of a unit besides the unit's own number.
create table telephone (
  id uuid primary key default gen_random_uuid() references entry,
  name jsonb not null check (is_translated(name)),
  number text not null,
  -- For whom it is, and what one may ask.
  description jsonb check (is_translated(description)),
  -- What a call costs, where it is not the price of an ordinary one.
  cost jsonb check (is_translated(cost)),
  unit_id uuid references unit,
  -- On the foot of every page, with its hours.
  always_shown boolean not null default false,
  position int not null default 0,
  ended_on date
);
create trigger telephone_makes_entry before insert on telephone for each row execute function make_entry('telephone');

alter table service
  add column for_whom jsonb check (is_translated(for_whom)),
  add column how_to_begin jsonb check (is_translated(how_to_begin)),
  add column cost jsonb check (is_translated(cost)),
  -- The same in easy language, by somebody who can write it.
  add column easy_language jsonb check (is_translated(easy_language)),
  -- Languages that one is served in, as BCP 47 tags.
  add column languages text[] not null default '{}',
  add column telephone_id uuid references telephone;

alter table place
  add column kind text not null default 'office' check (kind in ('office', 'service-point', 'meeting-place', 'library', 'other')),
  add column description jsonb check (is_translated(description)),
  -- Degrees, WGS 84.
  add column latitude double precision check (latitude between -90 and 90),
  add column longitude double precision check (longitude between -180 and 180),
  -- How one finds there, by what one sees on the way; and by what one gets there.
  add column directions jsonb check (is_translated(directions)),
  add column transport jsonb check (is_translated(transport)),
  -- Codes of what helps those who move, see or hear with difficulty; the rest in words.
  add column accessibility text[] not null default '{}',
  add column accessibility_note jsonb check (is_translated(accessibility_note)),
  add column ended_on date,
  add check ((latitude is null) = (longitude is null));

-- When a door is open or a telephone answered, week by week; between two days where it is for a season.
create table opening (
  id uuid primary key default gen_random_uuid(),
  entry_id uuid not null references entry,
  -- 1 is Monday, as ISO 8601 counts.
  weekday smallint not null check (weekday between 1 and 7),
  opens time not null,
  closes time not null check (closes > opens),
  first_day date,
  last_day date check (last_day >= first_day),
  -- Open on public holidays as on any other day.
  on_holidays boolean not null default false
);
create index opening_of_entry on opening (entry_id, weekday, opens);

-- Days on which it is otherwise: closed, or open at other hours.
create table opening_exception (
  id uuid primary key default gen_random_uuid(),
  entry_id uuid not null references entry,
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  -- Both null: closed.
  opens time,
  closes time check (closes > opens),
  reason jsonb check (is_translated(reason)),
  check ((opens is null) = (closes is null))
);
create index opening_exception_of_entry on opening_exception (entry_id, last_day);

-- What happens at a place again and again: a social worker once a month. Its exceptions are those of its entry.
create table drop_in (
  id uuid primary key default gen_random_uuid() references entry,
  place_id uuid not null references place,
  unit_id uuid references unit,
  service_id uuid references service,
  name jsonb not null check (is_translated(name)),
  description jsonb check (is_translated(description)),
  -- RFC 5545, without its beginning and end: FREQ=MONTHLY;BYDAY=1TU
  rule text not null,
  first_day date not null,
  last_day date check (last_day >= first_day),
  starts time not null,
  ends time not null check (ends > starts),
  ended_on date
);
create index drop_in_of_place on drop_in (place_id);
create trigger drop_in_makes_entry before insert on drop_in for each row execute function make_entry('drop-in');

-- What others give, where people get lost between organisers.
create table other_service (
  id uuid primary key default gen_random_uuid() references entry,
  organiser jsonb not null check (is_translated(organiser)),
  name jsonb not null check (is_translated(name)),
  description jsonb check (is_translated(description)),
  how_to_begin jsonb check (is_translated(how_to_begin)),
  everyday_words jsonb check (is_translated(everyday_words)),
  phone text,
  -- One address for each language that has a page of its own.
  website jsonb check (is_translated(website)),
  position int not null default 0,
  ended_on date
);
create trigger other_service_makes_entry before insert on other_service for each row execute function make_entry('other-service');

-- The doors of the front page: what somebody's life is like, and what helps then.
create table life_situation (
  id uuid primary key default gen_random_uuid(),
  name jsonb not null check (is_translated(name)),
  description jsonb check (is_translated(description)),
  -- Needs help today: shown first, with the telephones that are open.
  acute boolean not null default false,
  position int not null default 0,
  ended_on date
);
create table life_situation_entry (
  life_situation_id uuid not null references life_situation,
  entry_id uuid not null references entry,
  position int not null default 0,
  primary key (life_situation_id, entry_id)
);
create index life_situation_entry_of_entry on life_situation_entry (entry_id);

-- What of a person is told to clients, each for itself, and what they take care of in words of their own.
alter table person
  add column tasks jsonb check (is_translated(tasks)),
  add column phone_listed boolean not null default true,
  add column email_listed boolean not null default true;
