CREATE TABLE "overload"."permit_statement" (
	"id" text PRIMARY KEY NOT NULL,
	"permit_id" text NOT NULL,
	"permit_no" text NOT NULL,
	"plate" text NOT NULL,
	"mass_kg" integer NOT NULL,
	"roads" text[] NOT NULL,
	"stated_valid_from" date NOT NULL,
	"stated_valid_to" date NOT NULL,
	"authority" text NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "overload"."step" (
	"case_id" text NOT NULL,
	"seq" integer NOT NULL,
	"flow" text NOT NULL,
	"event" text NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"particulars" jsonb,
	"by_person" text NOT NULL,
	"by_unit" text,
	"known_from" timestamp(6) with time zone NOT NULL,
	CONSTRAINT "step_case_id_seq_pk" PRIMARY KEY("case_id","seq")
);
--> statement-breakpoint
CREATE TABLE "overload"."violation_statement" (
	"id" text PRIMARY KEY NOT NULL,
	"violation_id" text NOT NULL,
	"weighing_id" text NOT NULL,
	"at" timestamp(6) with time zone NOT NULL,
	"vehicle_id" text,
	"driver_id" text,
	"operator_id" text,
	"source_unit_id" text,
	"station" text NOT NULL,
	"excess_kg" integer NOT NULL,
	"tier" text NOT NULL,
	"struck" boolean NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "overload"."plate_pair" (
	"id" text PRIMARY KEY NOT NULL,
	"plate" text NOT NULL,
	"first_weighing_id" text NOT NULL,
	"first_at" timestamp(6) with time zone NOT NULL,
	"second_weighing_id" text NOT NULL,
	"second_at" timestamp(6) with time zone NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "overload"."plate_settlement" (
	"id" text PRIMARY KEY NOT NULL,
	"pair_id" text NOT NULL,
	"genuine" text[] NOT NULL,
	"reason" text NOT NULL,
	"by_person" text NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
-- drizzle cannot say that a table is partitioned: this migration was written by hand. Months are made by the owner at start.
ALTER TABLE "overload"."weighing_statement" RENAME TO "weighing_statement_before";
--> statement-breakpoint
ALTER TABLE "overload"."weighing_statement_before" DROP CONSTRAINT "weighing_statement_pkey";
--> statement-breakpoint
DROP INDEX "overload"."weighing_statement_station_serial_known_from_index";
--> statement-breakpoint
DROP INDEX "overload"."weighing_statement_weighing_id_known_from_id_index";
--> statement-breakpoint
DROP INDEX "overload"."weighing_statement_operator_id_weighed_at_index";
--> statement-breakpoint
DROP INDEX "overload"."weighing_statement_driver_id_weighed_at_index";
--> statement-breakpoint
DROP INDEX "overload"."weighing_statement_vehicle_id_weighed_at_index";
--> statement-breakpoint
CREATE TABLE "overload"."weighing_statement" (
	"weighing_id" text NOT NULL,
	"revision" integer NOT NULL,
	"station" text NOT NULL,
	"serial" text NOT NULL,
	"kind" text NOT NULL,
	"road" text,
	"weighed_at" timestamp(6) with time zone NOT NULL,
	"vehicle_id" text,
	"plate" text NOT NULL,
	"plate_colour" text,
	"driver_id" text,
	"operator_id" text,
	"source_unit_id" text,
	"axles" integer NOT NULL,
	"combination" boolean NOT NULL,
	"single_drive" boolean,
	"gross_kg" integer NOT NULL,
	"limit_kg" integer NOT NULL,
	"flags" text[] NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL,
	CONSTRAINT "weighing_statement_weighing_id_revision_weighed_at_pk" PRIMARY KEY("weighing_id","revision","weighed_at")
) PARTITION BY RANGE ("weighed_at");
--> statement-breakpoint
CREATE TABLE "overload"."weighing_statement_default" PARTITION OF "overload"."weighing_statement" DEFAULT;
--> statement-breakpoint
CREATE TABLE "overload"."weighing_key" (
	"station" text NOT NULL,
	"serial" text NOT NULL,
	"revision" integer NOT NULL,
	"weighing_id" text NOT NULL,
	"weighed_at" timestamp(6) with time zone NOT NULL,
	"content_hash" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL,
	CONSTRAINT "weighing_key_station_serial_revision_pk" PRIMARY KEY("station","serial","revision")
);
--> statement-breakpoint
CREATE TABLE "overload"."weighing_part" (
	"key" text NOT NULL,
	"said_by" text NOT NULL,
	"station" text NOT NULL,
	"content_hash" text NOT NULL,
	"outcome" jsonb NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL,
	CONSTRAINT "weighing_part_said_by_key_pk" PRIMARY KEY("said_by","key")
);
--> statement-breakpoint
CREATE TABLE "overload"."weighing_quarantine" (
	"id" text PRIMARY KEY NOT NULL,
	"station" text NOT NULL,
	"serial" text,
	"line" text NOT NULL,
	"line_hash" text NOT NULL,
	"code" text NOT NULL,
	"expected" text NOT NULL,
	"got" text NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL,
	CONSTRAINT "weighing_quarantine_line_hash_unique" UNIQUE("line_hash")
);
--> statement-breakpoint
CREATE INDEX "permit_statement_permit_id_known_from_id_index" ON "overload"."permit_statement" USING btree ("permit_id","known_from" DESC NULLS FIRST,"id" DESC NULLS FIRST);
--> statement-breakpoint
CREATE INDEX "permit_statement_plate_stated_valid_to_index" ON "overload"."permit_statement" USING btree ("plate","stated_valid_to");
--> statement-breakpoint
CREATE INDEX "permit_statement_authority_permit_no_index" ON "overload"."permit_statement" USING btree ("authority","permit_no");
--> statement-breakpoint
CREATE INDEX "step_flow_known_from_index" ON "overload"."step" USING btree ("flow","known_from");
--> statement-breakpoint
CREATE INDEX "violation_statement_violation_id_known_from_id_index" ON "overload"."violation_statement" USING btree ("violation_id","known_from" DESC NULLS FIRST,"id" DESC NULLS FIRST);
--> statement-breakpoint
CREATE INDEX "violation_statement_operator_id_at_index" ON "overload"."violation_statement" USING btree ("operator_id","at") WHERE operator_id is not null;
--> statement-breakpoint
CREATE INDEX "violation_statement_driver_id_at_index" ON "overload"."violation_statement" USING btree ("driver_id","at") WHERE driver_id is not null;
--> statement-breakpoint
CREATE INDEX "violation_statement_vehicle_id_at_index" ON "overload"."violation_statement" USING btree ("vehicle_id","at") WHERE vehicle_id is not null;
--> statement-breakpoint
CREATE INDEX "violation_statement_source_unit_id_at_index" ON "overload"."violation_statement" USING btree ("source_unit_id","at") WHERE source_unit_id is not null;
--> statement-breakpoint
CREATE INDEX "plate_pair_first_weighing_id_index" ON "overload"."plate_pair" USING btree ("first_weighing_id");
--> statement-breakpoint
CREATE INDEX "plate_pair_second_weighing_id_index" ON "overload"."plate_pair" USING btree ("second_weighing_id");
--> statement-breakpoint
CREATE INDEX "plate_pair_plate_known_from_index" ON "overload"."plate_pair" USING btree ("plate","known_from");
--> statement-breakpoint
CREATE INDEX "plate_settlement_pair_id_known_from_index" ON "overload"."plate_settlement" USING btree ("pair_id","known_from");
--> statement-breakpoint
CREATE INDEX "weighing_statement_operator_id_weighed_at_index" ON "overload"."weighing_statement" USING btree ("operator_id","weighed_at") WHERE operator_id is not null;
--> statement-breakpoint
CREATE INDEX "weighing_statement_driver_id_weighed_at_index" ON "overload"."weighing_statement" USING btree ("driver_id","weighed_at") WHERE driver_id is not null;
--> statement-breakpoint
CREATE INDEX "weighing_statement_vehicle_id_weighed_at_index" ON "overload"."weighing_statement" USING btree ("vehicle_id","weighed_at") WHERE vehicle_id is not null;
--> statement-breakpoint
CREATE INDEX "weighing_statement_plate_weighed_at_index" ON "overload"."weighing_statement" USING btree ("plate","weighed_at");
--> statement-breakpoint
CREATE INDEX "weighing_quarantine_said_by_known_from_id_index" ON "overload"."weighing_quarantine" USING btree ("said_by","known_from","id");
--> statement-breakpoint
INSERT INTO "overload"."weighing_statement" (weighing_id, revision, station, serial, kind, weighed_at, vehicle_id, plate, driver_id, operator_id, source_unit_id, axles, combination, gross_kg, limit_kg, flags, said_by, known_from)
SELECT weighing_id, row_number() OVER (PARTITION BY weighing_id ORDER BY known_from, id) - 1, station, serial, 'FIXED', weighed_at, vehicle_id, plate, driver_id, operator_id, source_unit_id, axles, combination, gross_kg, limit_kg, '{}', said_by, known_from
FROM "overload"."weighing_statement_before";
--> statement-breakpoint
INSERT INTO "overload"."weighing_key" (station, serial, revision, weighing_id, weighed_at, content_hash, known_from)
SELECT station, serial, revision, weighing_id, weighed_at, '', known_from FROM "overload"."weighing_statement";
--> statement-breakpoint
-- The tier of what was said before is not known here: it is a parameter of the county, kept in files.
INSERT INTO "overload"."violation_statement" (id, violation_id, weighing_id, at, vehicle_id, driver_id, operator_id, source_unit_id, station, excess_kg, tier, struck, said_by, known_from)
SELECT weighing_id || '_' || revision, weighing_id, weighing_id, weighed_at, vehicle_id, driver_id, operator_id, source_unit_id, station, greatest(gross_kg - limit_kg, 0), 'UNKNOWN', gross_kg <= limit_kg, said_by, known_from
FROM "overload"."weighing_statement" w WHERE EXISTS (SELECT 1 FROM "overload"."weighing_statement" o WHERE o.weighing_id = w.weighing_id AND o.revision <= w.revision AND o.gross_kg > o.limit_kg);
--> statement-breakpoint
DROP TABLE "overload"."weighing_statement_before";