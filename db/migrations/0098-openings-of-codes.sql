-- How often a code was opened: by month, in steps of five that are partly chance, and written at night. No row is written when somebody
-- opens one (src/outreach/codes/openings.ts).
create table short_code_opened (
  code text not null references short_code,
  -- The first of its month.
  month_on date not null check (extract(day from month_on) = 1),
  times int not null check (times > 0 and times % 5 = 0),
  primary key (code, month_on)
);
