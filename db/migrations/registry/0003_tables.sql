INSERT INTO "registry"."holding_statement" ("holding_id", "seq", "vehicle_id", "holder_id", "kind", "valid_from", "valid_to", "withdrawn", "said_by", "known_from")
SELECT 'h_' || "id", 1, "vehicle_id", "owner_id", 'OWNED', "valid_from", NULL, false, "said_by", "known_from" FROM "registry"."owner_statement";--> statement-breakpoint
DROP TABLE "registry"."owner_statement" CASCADE;
