-- Where a case was before it went elsewhere, the earliest first: whoever is of any of it does not decide that it is set aside. What went elsewhere before
-- this was noted counts as of where it is now.
alter table feedback_case add column left_unit_ids uuid[] not null default '{}', add column left_line_ids uuid[] not null default '{}';

create function note_where_it_was() returns trigger language plpgsql as $$
begin
  if old.unit_id is distinct from new.unit_id and old.unit_id is not null then new.left_unit_ids := old.left_unit_ids || old.unit_id; end if;
  if old.service_line_id is distinct from new.service_line_id and old.service_line_id is not null then new.left_line_ids := old.left_line_ids || old.service_line_id; end if;
  return new;
end $$;
create trigger note_where_it_was before update of unit_id, service_line_id on feedback_case for each row execute function note_where_it_was();

-- Answered while it waited for a second look: what was answered was feedback.
alter table set_aside drop constraint set_aside_ended_because_check;
alter table set_aside add constraint set_aside_ended_because_check check (ended_because in ('refused', 'brought-back', 'meant', 'answered'));
update set_aside s set ended_on = s.asked_on, ended_because = 'answered' from feedback_case c
  where c.id = s.case_id and c.answered_at is not null and s.decided_on is null and s.ended_on is null;

create function answered_was_feedback() returns trigger language plpgsql as $$
begin
  update public.set_aside set ended_on = (new.answered_at at time zone 'Europe/Helsinki')::date, ended_because = 'answered' where case_id = new.id and decided_on is null and ended_on is null;
  return null;
end $$;
create trigger answered_was_feedback after update of answered_at on feedback_case
  for each row when (old.answered_at is null and new.answered_at is not null) execute function answered_was_feedback();
