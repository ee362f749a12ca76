-- Certificates for enforcement are entries of a register now, with their history in the record.

drop table certificate;
