-- What has to be known of a version of the key file before it can be dropped: since when another is current, and which receipts were made with it.
alter table key_mark add column replaced_at timestamptz;

-- A receipt and its hash stay under the version that they were made with, whatever wraps the key of the case today.
alter table keys.case_key add column receipt_version int;
update keys.case_key set receipt_version = key_version;
create function keys.note_receipt_version() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  new.receipt_version := coalesce(new.receipt_version, new.key_version);
  return new;
end $$;
create trigger noted_receipt_version before insert on keys.case_key for each row execute function keys.note_receipt_version();
