CREATE TABLE "overload"."conduct_statement" (
	"id" text PRIMARY KEY NOT NULL,
	"conduct_id" text NOT NULL,
	"source_ref" text NOT NULL,
	"kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"subject_type" text NOT NULL,
	"decision_id" text,
	"particulars" jsonb NOT NULL,
	"evidence" text[] NOT NULL,
	"content_hash" text NOT NULL,
	"struck" boolean NOT NULL,
	"reason" text,
	"said_by" text NOT NULL,
	"by_person" text NOT NULL,
	"valid_from" date NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "overload"."consequence_statement" (
	"id" text PRIMARY KEY NOT NULL,
	"violation_id" text NOT NULL,
	"part" text NOT NULL,
	"decision_id" text NOT NULL,
	"kind" text NOT NULL,
	"penalty_kinds" text[] NOT NULL,
	"fine" numeric,
	"decided_on" date NOT NULL,
	"subject_id" text NOT NULL,
	"standing" text NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "overload"."listing_case" (
	"id" text PRIMARY KEY NOT NULL,
	"subject_id" text NOT NULL,
	"subject_type" text NOT NULL,
	"party_id" text NOT NULL,
	"circumstance" integer NOT NULL,
	"quarter" text NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "overload"."listing_finding" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"event" text NOT NULL,
	"found" jsonb NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "conduct_statement_conduct_id_known_from_id_index" ON "overload"."conduct_statement" USING btree ("conduct_id","known_from" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "conduct_statement_valid_from_kind_index" ON "overload"."conduct_statement" USING btree ("valid_from","kind");--> statement-breakpoint
CREATE INDEX "conduct_statement_subject_id_valid_from_index" ON "overload"."conduct_statement" USING btree ("subject_id","valid_from");--> statement-breakpoint
CREATE INDEX "conduct_statement_decision_id_index" ON "overload"."conduct_statement" USING btree ("decision_id");--> statement-breakpoint
CREATE INDEX "conduct_statement_said_by_source_ref_index" ON "overload"."conduct_statement" USING btree ("said_by","source_ref");--> statement-breakpoint
CREATE INDEX "consequence_statement_violation_id_part_index" ON "overload"."consequence_statement" USING btree ("violation_id","part");--> statement-breakpoint
CREATE INDEX "consequence_statement_decision_id_known_from_index" ON "overload"."consequence_statement" USING btree ("decision_id","known_from" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "listing_case_subject_id_index" ON "overload"."listing_case" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "listing_case_party_id_index" ON "overload"."listing_case" USING btree ("party_id");--> statement-breakpoint
CREATE INDEX "listing_case_quarter_circumstance_subject_id_index" ON "overload"."listing_case" USING btree ("quarter","circumstance","subject_id");--> statement-breakpoint
CREATE INDEX "listing_finding_case_id_index" ON "overload"."listing_finding" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "violation_statement_at_index" ON "overload"."violation_statement" USING btree ("at");