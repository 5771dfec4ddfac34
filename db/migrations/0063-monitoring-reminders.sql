-- Who was told of which period that reports on self-monitoring are to be written: once for each step, however many they write.
create table monitoring_reminded (
  person_id uuid not null references person,
  period text not null references published_period,
  step text not null check (step in ('published', 'soon', 'late')),
  reminded_on date not null,
  primary key (period, step, person_id)
);
create index monitoring_reminded_person on monitoring_reminded (person_id);

do $$
declare known text;
begin
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'outgoing_message_kind_check';
  alter table outgoing_message drop constraint outgoing_message_kind_check;
  execute 'alter table outgoing_message add constraint outgoing_message_kind_check '
    || replace(known, 'ARRAY[', 'ARRAY[''monitoring-due''::text, ''monitoring-late''::text, ');
end $$;
