-- Feedback as it is counted, once, when a month is over; and what of it everybody may see.

-- Months that are counted. One that is here is never counted again.
create table counted_month (
  month_on date primary key check (extract(day from month_on) = 1),
  counted_on date not null check (counted_on > month_on)
);

-- How many there were of what, in a month, of a unit in a line; null: it is not known. What a case was then: where it is moved
-- to another unit later, it stays counted where it was. Small numbers lie here as they lie in the cases: nobody reads them but what publishes.
create table feedback_count (
  month_on date not null references counted_month,
  service_line_id uuid references service_line,
  unit_id uuid references unit,
  figure text not null check (figure ~ '^[a-z-]{1,24}$'),
  value text not null check (length(value) between 1 and 40),
  given int not null check (given > 0)
);
create unique index feedback_count_once on feedback_count (month_on, figure, service_line_id, unit_id, value) nulls not distinct;

-- Periods of which something was published, and what of it. A number that is not here is not shown, be it that there was none. What was
-- published stays: it has been read, and what comes later is held against it.
create table published_period (
  period text primary key check (period ~ '^20\d\d(-(0[1-9]|1[0-2]|Q[1-4]|T[1-3]))?$'),
  published_on date not null
);

create table published_figure (
  period text not null references published_period,
  service_line_id uuid references service_line,
  unit_id uuid references unit,
  figure text not null check (figure ~ '^[a-z0-9-]{1,24}$'),
  value text not null check (length(value) <= 40),
  shown double precision not null
);
create unique index published_figure_once on published_figure (period, service_line_id, unit_id, figure, value) nulls not distinct;
create index published_figure_of_line on published_figure (service_line_id, period);
create index published_figure_of_unit on published_figure (unit_id, period);

create function keep_published_figures() returns trigger language plpgsql as $$
begin
  raise exception 'what was counted and published stays as it is' using errcode = 'check_violation';
end $$;
create trigger counted_stays before update or delete on feedback_count for each row execute function keep_published_figures();
create trigger published_stays before update or delete on published_figure for each row execute function keep_published_figures();

-- By which a month is counted.
create index case_answered_in on feedback_case (answered_at) where answered_at is not null;
create index case_closed_in on feedback_case (closed_at) where closed_at is not null;
create index case_due_in on feedback_case (due_on);

-- Under so many no number is told. It may be raised; who lowered it would open what was closed to those who answered under the old rule.
alter table organisation add column fewest_told int not null default 5 check (fewest_told between 3 and 50);
create function keep_fewest_told() returns trigger language plpgsql as $$
begin
  raise exception 'the fewest that are told are never lowered' using errcode = 'check_violation';
end $$;
create trigger fewest_never_fall before update of fewest_told on organisation for each row when (new.fewest_told < old.fewest_told) execute function keep_fewest_told();
