CREATE SCHEMA "supervision";
--> statement-breakpoint
CREATE TABLE "supervision"."inspection_statement" (
	"id" text PRIMARY KEY NOT NULL,
	"inspection_id" text NOT NULL,
	"subject_id" text NOT NULL,
	"month" text NOT NULL,
	"industry" text NOT NULL,
	"reason" text NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "inspection_statement_subject_id_index" ON "supervision"."inspection_statement" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "inspection_statement_inspection_id_known_from_index" ON "supervision"."inspection_statement" USING btree ("inspection_id","known_from" DESC NULLS LAST);