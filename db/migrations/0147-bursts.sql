-- Many pieces of feedback at once, alike in words: which they are, and what a coordinator has decided. Of the words nothing is here, and of nobody who sent them.
create table burst (
  id uuid primary key default gen_random_uuid(),
  found_on date not null,
  -- Of ten different words of two of them, so many are in both.
  alike smallint not null check (alike between 0 and 10)
);
create table burst_case (
  case_id uuid primary key references feedback_case,
  burst_id uuid not null references burst
);
create index burst_case_of on burst_case (burst_id);

-- The last one is how it stands. 'wave': people who say the same, each of whom counts. 'same': one piece again and again; all but one are set aside.
create table burst_decision (
  burst_id uuid not null references burst,
  number int not null check (number >= 1),
  decision text not null check (decision in ('wave', 'same')),
  decided_by uuid not null references person,
  decided_on date not null,
  primary key (burst_id, number)
);

-- A case that is erased is of no burst any more, and a burst of which nothing is left goes too.
create function leave_burst() returns trigger language plpgsql as $$
declare left_burst uuid;
begin
  delete from public.burst_case where case_id = new.id returning burst_id into left_burst;
  if left_burst is not null and not exists (select from public.burst_case where burst_id = left_burst) then
    delete from public.burst_decision where burst_id = left_burst;
    delete from public.burst where id = left_burst;
  end if;
  return null;
end $$;
create trigger leave_burst after update of erased_on on feedback_case
  for each row when (old.erased_on is null and new.erased_on is not null) execute function leave_burst();

alter table set_aside drop constraint set_aside_because_check;
alter table set_aside add constraint set_aside_because_check check (because in ('advertisement', 'trial', 'mash', 'again'));
