CREATE TABLE "supervision"."association_entry" (
	"list_id" text NOT NULL,
	"place" integer NOT NULL,
	"subject_id" text,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"statement" text NOT NULL,
	CONSTRAINT "association_entry_list_id_place_pk" PRIMARY KEY("list_id","place")
);
--> statement-breakpoint
CREATE TABLE "supervision"."association_list" (
	"id" text PRIMARY KEY NOT NULL,
	"association" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"stated_on" date NOT NULL,
	"by_person" text NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "supervision"."commitment_objection" (
	"id" text PRIMARY KEY NOT NULL,
	"commitment_id" text NOT NULL,
	"subject_id" text NOT NULL,
	"ground" text NOT NULL,
	"proofs" text[] NOT NULL,
	"hashes" text[] NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "supervision"."draw" (
	"id" text PRIMARY KEY NOT NULL,
	"plan_no" text NOT NULL,
	"plan_hash" text NOT NULL,
	"industry" text NOT NULL,
	"edition" text NOT NULL,
	"draw_at" timestamp(6) with time zone NOT NULL,
	"team" integer NOT NULL,
	"departments" text[] NOT NULL,
	"strata" jsonb NOT NULL,
	"shown" text[] NOT NULL,
	"population_hash" text NOT NULL,
	"seed_commitment" text NOT NULL,
	"secret" text NOT NULL,
	"salt" text NOT NULL,
	"by_person" text NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "supervision"."draw_entry" (
	"id" text PRIMARY KEY NOT NULL,
	"draw_id" text NOT NULL,
	"subject_id" text NOT NULL,
	"member_ids" text[] NOT NULL,
	"label" text NOT NULL,
	"entry_salt" text NOT NULL,
	"visit_id" text NOT NULL,
	"visit_salt" text NOT NULL,
	"excluded" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "supervision"."draw_inspector" (
	"id" text PRIMARY KEY NOT NULL,
	"draw_id" text NOT NULL,
	"pool" text NOT NULL,
	"inspector_id" text,
	"person" text,
	"unit" text,
	"certificate_no" text NOT NULL,
	"salt" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "supervision"."draw_publication" (
	"draw_id" text PRIMARY KEY NOT NULL,
	"file" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "supervision"."draw_published_firm" (
	"draw_id" text NOT NULL,
	"subject_id" text NOT NULL,
	"name" text,
	"uscc" text,
	CONSTRAINT "draw_published_firm_draw_id_subject_id_pk" PRIMARY KEY("draw_id","subject_id")
);
--> statement-breakpoint
CREATE TABLE "supervision"."draw_visit" (
	"entry_id" text PRIMARY KEY NOT NULL,
	"draw_id" text NOT NULL,
	"subject_id" text NOT NULL,
	"inspectors" text[] NOT NULL,
	"due_on" date,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "supervision"."conflict_statement" (
	"id" text PRIMARY KEY NOT NULL,
	"conflict_id" text NOT NULL,
	"inspector_id" text NOT NULL,
	"subject_id" text NOT NULL,
	"kind" text NOT NULL,
	"from_on" date NOT NULL,
	"until_on" date,
	"by_person" text NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "supervision"."inspection_result_statement" (
	"id" text PRIMARY KEY NOT NULL,
	"result_id" text NOT NULL,
	"draw_id" text NOT NULL,
	"subject_id" text NOT NULL,
	"outcome" text NOT NULL,
	"finding" text NOT NULL,
	"inspected_on" date NOT NULL,
	"reason" text,
	"by_person" text NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "supervision"."inspector_statement" (
	"id" text PRIMARY KEY NOT NULL,
	"inspector_id" text NOT NULL,
	"certificate_no" text NOT NULL,
	"name" text NOT NULL,
	"person" text NOT NULL,
	"from_on" date NOT NULL,
	"until_on" date,
	"by_person" text NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "supervision"."measure" (
	"id" text PRIMARY KEY NOT NULL,
	"subject_id" text NOT NULL,
	"subject_kind" text NOT NULL,
	"catalogue" text NOT NULL,
	"code" text NOT NULL,
	"edition" text NOT NULL,
	"cause_kind" text NOT NULL,
	"cause_id" text NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "supervision"."measure_feedback_statement" (
	"measure_id" text NOT NULL,
	"org" text NOT NULL,
	"seq" integer NOT NULL,
	"outcome" text NOT NULL,
	"note" text NOT NULL,
	"doc_no" text,
	"by_person" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL,
	CONSTRAINT "measure_feedback_statement_measure_id_org_seq_pk" PRIMARY KEY("measure_id","org","seq")
);
--> statement-breakpoint
CREATE TABLE "supervision"."step" (
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
DROP INDEX "supervision"."commitment_subject_id_index";--> statement-breakpoint
DROP INDEX "supervision"."commitment_subject_id_kind_about_index";--> statement-breakpoint
ALTER TABLE "supervision"."commitment" ADD COLUMN "valid_until" date;--> statement-breakpoint
ALTER TABLE "supervision"."commitment" ADD COLUMN "liability" text;--> statement-breakpoint
ALTER TABLE "supervision"."commitment" ADD COLUMN "accepting_unit" text;--> statement-breakpoint
ALTER TABLE "supervision"."commitment" ADD COLUMN "signatory" text;--> statement-breakpoint
ALTER TABLE "supervision"."commitment" ADD COLUMN "signatory_code" text;--> statement-breakpoint
CREATE INDEX "association_entry_subject_id_index" ON "supervision"."association_entry" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "association_list_association_kind_known_from_index" ON "supervision"."association_list" USING btree ("association","kind","known_from");--> statement-breakpoint
CREATE INDEX "commitment_objection_commitment_id_index" ON "supervision"."commitment_objection" USING btree ("commitment_id");--> statement-breakpoint
CREATE INDEX "commitment_objection_known_from_index" ON "supervision"."commitment_objection" USING btree ("known_from");--> statement-breakpoint
CREATE UNIQUE INDEX "draw_said_by_plan_no_index" ON "supervision"."draw" USING btree ("said_by","plan_no");--> statement-breakpoint
CREATE INDEX "draw_known_from_index" ON "supervision"."draw" USING btree ("known_from");--> statement-breakpoint
CREATE UNIQUE INDEX "draw_entry_draw_id_subject_id_index" ON "supervision"."draw_entry" USING btree ("draw_id","subject_id");--> statement-breakpoint
CREATE INDEX "draw_inspector_draw_id_index" ON "supervision"."draw_inspector" USING btree ("draw_id");--> statement-breakpoint
CREATE INDEX "draw_inspector_person_index" ON "supervision"."draw_inspector" USING btree ("person");--> statement-breakpoint
CREATE UNIQUE INDEX "draw_visit_draw_id_subject_id_index" ON "supervision"."draw_visit" USING btree ("draw_id","subject_id");--> statement-breakpoint
CREATE INDEX "draw_visit_subject_id_index" ON "supervision"."draw_visit" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "conflict_statement_conflict_id_known_from_index" ON "supervision"."conflict_statement" USING btree ("conflict_id","known_from");--> statement-breakpoint
CREATE INDEX "conflict_statement_inspector_id_index" ON "supervision"."conflict_statement" USING btree ("inspector_id");--> statement-breakpoint
CREATE INDEX "inspection_result_statement_draw_id_subject_id_index" ON "supervision"."inspection_result_statement" USING btree ("draw_id","subject_id");--> statement-breakpoint
CREATE INDEX "inspection_result_statement_result_id_known_from_index" ON "supervision"."inspection_result_statement" USING btree ("result_id","known_from");--> statement-breakpoint
CREATE INDEX "inspection_result_statement_subject_id_index" ON "supervision"."inspection_result_statement" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "inspector_statement_inspector_id_known_from_index" ON "supervision"."inspector_statement" USING btree ("inspector_id","known_from");--> statement-breakpoint
CREATE INDEX "inspector_statement_certificate_no_index" ON "supervision"."inspector_statement" USING btree ("certificate_no");--> statement-breakpoint
CREATE INDEX "measure_subject_id_index" ON "supervision"."measure" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "measure_cause_id_index" ON "supervision"."measure" USING btree ("cause_id");--> statement-breakpoint
CREATE INDEX "measure_known_from_index" ON "supervision"."measure" USING btree ("known_from");--> statement-breakpoint
CREATE INDEX "step_flow_known_from_index" ON "supervision"."step" USING btree ("flow","known_from");--> statement-breakpoint
CREATE INDEX "commitment_kind_id_index" ON "supervision"."commitment" USING btree ("kind","id");--> statement-breakpoint
CREATE INDEX "commitment_subject_id_kind_about_index" ON "supervision"."commitment" USING btree ("subject_id","kind","about");