-- A passage that two people have let go is erased from what was approved for the unit, too. Nothing else of it is altered.
create or replace function refuse_unit_share() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (
    (new.case_id, new.number, new.unit_id, new.month_on, new.approved_by, new.approved_on) is distinct from (old.case_id, old.number, old.unit_id, old.month_on, old.approved_by, old.approved_on)
    or new.ciphertext is distinct from old.ciphertext and not exists (select from rights_erasure e where e.case_id = new.case_id and e.state = 'let-go')) then
    raise exception 'what was approved is not altered' using errcode = 'check_violation';
  end if;
  if new.ended_on is null and (
    concerns_unit(new.case_id, new.unit_id)
    or not exists (select from feedback_case c where c.id = new.case_id and c.unit_id = new.unit_id and c.reader = 'handler'
      and c.state in ('answered', 'closed'))) then
    raise exception 'this is not for the unit to read' using errcode = 'check_violation';
  end if;
  return new;
end $$;
