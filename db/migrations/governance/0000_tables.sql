CREATE SCHEMA "governance";
--> statement-breakpoint
CREATE TABLE "governance"."confirmation" (
	"opening_id" text PRIMARY KEY NOT NULL,
	"reason" text NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "governance"."data_request" (
	"opening_id" text PRIMARY KEY NOT NULL,
	"scene" text NOT NULL,
	"legal_basis" text NOT NULL,
	"operation" text NOT NULL,
	"operation_hash" text NOT NULL,
	"reveals" jsonb NOT NULL,
	"units" text[] NOT NULL,
	"retention_days" integer NOT NULL,
	"not_competitor" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "governance"."extension" (
	"opening_id" text PRIMARY KEY NOT NULL,
	"unit" text NOT NULL,
	"reason" text NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "governance"."opening" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"org" text,
	"unit" text,
	"holder" text NOT NULL,
	"purpose" text NOT NULL,
	"reason" text NOT NULL,
	"rows" jsonb,
	"quota" integer,
	"valid_until" timestamp(6) with time zone,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "governance"."part_decision" (
	"opening_id" text NOT NULL,
	"unit" text NOT NULL,
	"approved" boolean NOT NULL,
	"reason" text NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL,
	CONSTRAINT "part_decision_opening_id_unit_pk" PRIMARY KEY("opening_id","unit")
);
--> statement-breakpoint
CREATE TABLE "governance"."revocation" (
	"opening_id" text PRIMARY KEY NOT NULL,
	"unit" text NOT NULL,
	"reason" text NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "data_request_units_index" ON "governance"."data_request" USING gin ("units");--> statement-breakpoint
CREATE INDEX "opening_org_kind_known_from_index" ON "governance"."opening" USING btree ("org","kind","known_from");--> statement-breakpoint
CREATE INDEX "opening_holder_kind_known_from_index" ON "governance"."opening" USING btree ("holder","kind","known_from");