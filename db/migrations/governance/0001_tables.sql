CREATE TABLE "governance"."certificate" (
	"id" text PRIMARY KEY NOT NULL,
	"subject_id" text NOT NULL,
	"subject_salt" text NOT NULL,
	"list" text NOT NULL,
	"place" integer NOT NULL,
	"content" text NOT NULL,
	"hashes" jsonb NOT NULL,
	"valid_until" timestamp(6) with time zone NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL,
	CONSTRAINT "certificate_list_place_unique" UNIQUE("list","place")
);
--> statement-breakpoint
CREATE TABLE "governance"."certificate_status_statement" (
	"certificate_id" text PRIMARY KEY NOT NULL,
	"reason" text NOT NULL,
	"parts" text[] NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "certificate_subject_id_id_index" ON "governance"."certificate" USING btree ("subject_id","id");--> statement-breakpoint
CREATE INDEX "certificate_valid_until_id_index" ON "governance"."certificate" USING btree ("valid_until","id");