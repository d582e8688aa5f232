CREATE TABLE "enforcement"."case_statement" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"subject_id" text NOT NULL,
	"case_no" text NOT NULL,
	"opened_on" date NOT NULL,
	"closed_on" date,
	"suspected_breach" text NOT NULL,
	"officer" text NOT NULL,
	"state" text NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "case_statement_subject_id_index" ON "enforcement"."case_statement" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "case_statement_case_id_known_from_index" ON "enforcement"."case_statement" USING btree ("case_id","known_from" DESC NULLS LAST);