-- Certificates for law enforcement (行政执法证). One runs from its first to its last day; revoked, it is void from that day.

create table certificate (
  region text not null references region,
  number text not null check (number ~ '^[0-9A-Za-z-]{1,32}$'),
  officer text not null,
  -- What its holder may enforce (执法领域); empty where it is not limited.
  fields text[] not null default '{}',
  valid_from date not null,
  valid_until date not null,
  revoked_on date,
  primary key (region, number),
  foreign key (region, officer) references officer (region, officer),
  check (valid_until >= valid_from)
);
create index certificate_by_officer on certificate (region, officer);

alter table certificate enable row level security;
create policy own_region on certificate to yifa_app using (region = current_setting('yifa.region', true));
grant select, insert on certificate to yifa_app;
grant update (revoked_on) on certificate to yifa_app;
