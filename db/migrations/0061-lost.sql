-- What is hidden and can be worked out all the same, from what was published before: how much of it there is, and never which.

-- Of statistics: in a calendar year, of a family of figures, as it was found when something was published.
create table lost_number (
  year smallint not null check (year between 2000 and 2100),
  figure text not null check (figure ~ '^[a-z-]{1,24}$'),
  found_on date not null,
  numbers int not null check (numbers > 0),
  primary key (year, figure, found_on)
);
create trigger lost_stays before update or delete on lost_number for each row execute function keep_published_figures();

-- Of a round: with what was decided of it.
alter table round_shown add column lost int not null default 0 check (lost >= 0);

-- Whether promises were kept is told of the feedback that was due in a quarter, as statistics count it. What was measured before of what came
-- in it stays as it was told.
alter table promise_kept add column by_due boolean not null default false;
