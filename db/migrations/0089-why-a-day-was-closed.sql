-- Why a feedback day was closed although paper and record did not agree is said in words about what somebody gave: they are sealed as what was said
-- there. Those that are there already a sweep seals.
alter table day_explained alter column words drop not null, add column ciphertext bytea, add column key_version int,
  add check ((words is null) = (ciphertext is not null) and (ciphertext is null) = (key_version is null));
create index day_explained_unsealed on day_explained (id) where words is not null;
