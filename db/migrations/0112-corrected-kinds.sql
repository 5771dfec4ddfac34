-- What kind of feedback a case is, corrected by whoever handles it: an event like all others.
do $$
declare known text;
begin
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'event_name_check';
  alter table event drop constraint event_name_check;
  execute 'alter table event add constraint event_name_check ' || replace(known, 'ARRAY[', 'ARRAY[''kind-corrected''::text, ');
end $$;
