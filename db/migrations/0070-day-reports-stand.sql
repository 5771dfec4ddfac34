-- What a published report of a feedback day says stays as it is; and what it says in words of a wish that was withheld, nobody reads on.

-- To which lines somebody wrote in their own words, noted with the record itself while the day goes on. Which, and never how often or by which case.
create table day_heard (
  day_id uuid not null references feedback_day,
  service_line_id uuid not null references service_line,
  primary key (day_id, service_line_id)
);
create index day_heard_of_line on day_heard (service_line_id);

-- As it was read until now: of a day of which no other went on at the same time nothing changes.
insert into day_heard (day_id, service_line_id)
select distinct d.id, c.service_line_id from feedback_day d
join lateral (select min(held_on) as first_on from day_stop where day_id = d.id) s on true
join feedback_case c on c.channel = 'feedback-day' and c.service_line_id is not null
  and (c.created_at at time zone 'Europe/Helsinki')::date between s.first_on and coalesce(d.closed_on, 'infinity')
where exists (select from day_station t where t.day_id = d.id and t.form = 'feedback');

-- How many wishes that everybody could read were withheld, or their words changed, since its holders wrote, or read through, what they say in their own words.
alter table day_report add column withheld_since int not null default 0 check (withheld_since >= 0);
