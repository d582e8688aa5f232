CREATE TABLE "construction"."conduct_statement" (
	"id" text PRIMARY KEY NOT NULL,
	"conduct_id" text NOT NULL,
	"subject_id" text NOT NULL,
	"role" text NOT NULL,
	"code" text NOT NULL,
	"part" text NOT NULL,
	"contract_id" text,
	"occurred_on" date NOT NULL,
	"found_on" date,
	"times" integer NOT NULL,
	"corrected_on" date,
	"found_by" text NOT NULL,
	"doc_no" text NOT NULL,
	"published_on" date,
	"source_ref" text,
	"struck_on" date,
	"struck_reason" text,
	"said_by" text NOT NULL,
	"by_person" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "construction"."firm_change_statement" (
	"id" text PRIMARY KEY NOT NULL,
	"change_id" text NOT NULL,
	"subject_id" text NOT NULL,
	"kind" text NOT NULL,
	"changed_on" date NOT NULL,
	"of_subject_ids" text[] NOT NULL,
	"source_ref" text,
	"said_by" text NOT NULL,
	"by_person" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "construction"."safety_statement" (
	"id" text PRIMARY KEY NOT NULL,
	"safety_id" text NOT NULL,
	"contract_id" text NOT NULL,
	"occurred_on" date NOT NULL,
	"severity" text NOT NULL,
	"deaths" integer NOT NULL,
	"injured" integer NOT NULL,
	"liable" boolean NOT NULL,
	"source_ref" text,
	"said_by" text NOT NULL,
	"by_person" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "construction"."wage_statement" (
	"id" text PRIMARY KEY NOT NULL,
	"wage_id" text NOT NULL,
	"contract_id" text NOT NULL,
	"month" text NOT NULL,
	"workers" integer NOT NULL,
	"paid_share" numeric(5, 4) NOT NULL,
	"arrears" numeric(18, 2) NOT NULL,
	"source_ref" text,
	"said_by" text NOT NULL,
	"by_person" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "construction"."evaluation_statement" (
	"id" text PRIMARY KEY NOT NULL,
	"evaluation_id" text NOT NULL,
	"subject_id" text NOT NULL,
	"role" text NOT NULL,
	"year" integer NOT NULL,
	"score" numeric(8, 2),
	"bid_score" numeric,
	"performance_score" numeric,
	"other_points" numeric,
	"found_grade" text,
	"grade" text,
	"direct_d" boolean DEFAULT false NOT NULL,
	"state" text NOT NULL,
	"authority" text NOT NULL,
	"edition" text,
	"rests_on" text[],
	"last_grade" text,
	"said_by" text NOT NULL,
	"valid_from" date NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "construction"."evaluation_objection" (
	"id" text PRIMARY KEY NOT NULL,
	"evaluation_id" text NOT NULL,
	"subject_id" text NOT NULL,
	"ground" text NOT NULL,
	"proofs" text[] NOT NULL,
	"hashes" text[] NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "construction"."evaluation_report" (
	"id" text PRIMARY KEY NOT NULL,
	"evaluation_id" text NOT NULL,
	"subject_id" text NOT NULL,
	"score" numeric(8, 2) NOT NULL,
	"note" text NOT NULL,
	"proofs" text[] NOT NULL,
	"hashes" text[] NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "construction"."owner_answer" (
	"id" text PRIMARY KEY NOT NULL,
	"contract_id" text NOT NULL,
	"year" integer NOT NULL,
	"looked_at" text[] NOT NULL,
	"note" text NOT NULL,
	"said_by" text NOT NULL,
	"by_unit" text,
	"by_person" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "construction"."key_person_statement" (
	"id" text PRIMARY KEY NOT NULL,
	"key_person_id" text NOT NULL,
	"contract_id" text NOT NULL,
	"practitioner_id" text,
	"name" text NOT NULL,
	"post" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"source_ref" text,
	"said_by" text NOT NULL,
	"by_person" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "construction"."performance_statement" (
	"id" text PRIMARY KEY NOT NULL,
	"performance_id" text NOT NULL,
	"contract_id" text NOT NULL,
	"year" integer NOT NULL,
	"progress" numeric(5, 4) NOT NULL,
	"started_on" date,
	"finished_on" date,
	"performed" boolean NOT NULL,
	"bid" boolean NOT NULL,
	"source_ref" text,
	"said_by" text NOT NULL,
	"by_person" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "construction"."project_statement" (
	"id" text PRIMARY KEY NOT NULL,
	"project_id" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"owner_name" text NOT NULL,
	"owner_subject_id" text,
	"starts_on" date,
	"ends_on" date,
	"source_ref" text,
	"said_by" text NOT NULL,
	"by_person" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "construction"."section_statement" (
	"id" text PRIMARY KEY NOT NULL,
	"section_id" text NOT NULL,
	"project_id" text NOT NULL,
	"name" text NOT NULL,
	"price" numeric(18, 2) NOT NULL,
	"client" text NOT NULL,
	"source_ref" text,
	"said_by" text NOT NULL,
	"by_person" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "construction"."fact_quarantine" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"line" jsonb NOT NULL,
	"line_hash" text NOT NULL,
	"code" text NOT NULL,
	"expected" text NOT NULL,
	"got" text NOT NULL,
	"todo" text NOT NULL,
	"said_by" text NOT NULL,
	"by_person" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL,
	CONSTRAINT "fact_quarantine_line_hash_unique" UNIQUE("line_hash")
);
--> statement-breakpoint
CREATE TABLE "construction"."bidder_statement" (
	"id" text PRIMARY KEY NOT NULL,
	"tender_id" text NOT NULL,
	"bidder_code" text NOT NULL,
	"member_codes" text[] NOT NULL,
	"member_ids" text[] NOT NULL,
	"withdrawn" boolean NOT NULL,
	"reason" text,
	"said_by" text NOT NULL,
	"by_person" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "construction"."bidding_ban_statement" (
	"id" text PRIMARY KEY NOT NULL,
	"ban_id" text NOT NULL,
	"subject_id" text NOT NULL,
	"clause" text NOT NULL,
	"authority" text NOT NULL,
	"doc_no" text NOT NULL,
	"decided_on" date NOT NULL,
	"stated_until" date NOT NULL,
	"lifted_on" date,
	"reason" text,
	"said_by" text NOT NULL,
	"by_person" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "construction"."tender_evaluator" (
	"id" text PRIMARY KEY NOT NULL,
	"tender_id" text NOT NULL,
	"person" text NOT NULL,
	"name" text,
	"employer_code" text,
	"practitioner_id" text,
	"until" date NOT NULL,
	"said_by" text NOT NULL,
	"by_person" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "construction"."tender" (
	"id" text PRIMARY KEY NOT NULL,
	"secret" text NOT NULL,
	"said_by" text NOT NULL,
	"by_person" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "construction"."tender_complaint" (
	"id" text PRIMARY KEY NOT NULL,
	"tender_id" text NOT NULL,
	"bidder_code" text NOT NULL,
	"subject_id" text NOT NULL,
	"ground" text NOT NULL,
	"knew_on" date NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "construction"."tender_document" (
	"tender_id" text NOT NULL,
	"format" text NOT NULL,
	"file_name" text NOT NULL,
	"sha256" text NOT NULL,
	"receipt_id" text NOT NULL,
	"content" "bytea" NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL,
	CONSTRAINT "tender_document_tender_id_format_pk" PRIMARY KEY("tender_id","format")
);
--> statement-breakpoint
CREATE TABLE "construction"."tender_statement" (
	"id" text PRIMARY KEY NOT NULL,
	"tender_id" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"tenderee" text NOT NULL,
	"sections" jsonb NOT NULL,
	"estimated_price" numeric(18, 2) NOT NULL,
	"opens_at" timestamp(6) with time zone NOT NULL,
	"credit_use" jsonb,
	"said_by" text NOT NULL,
	"by_person" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "construction"."grade_statement" ALTER COLUMN "score" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "construction"."contract_statement" ADD COLUMN "section_id" text;--> statement-breakpoint
ALTER TABLE "construction"."contract_statement" ADD COLUMN "starts_on" date;--> statement-breakpoint
ALTER TABLE "construction"."contract_statement" ADD COLUMN "ends_on" date;--> statement-breakpoint
ALTER TABLE "construction"."contract_statement" ADD COLUMN "consortium_lead" boolean;--> statement-breakpoint
ALTER TABLE "construction"."contract_statement" ADD COLUMN "share" numeric(5, 4);--> statement-breakpoint
ALTER TABLE "construction"."contract_statement" ADD COLUMN "source_ref" text;--> statement-breakpoint
ALTER TABLE "construction"."contract_statement" ADD COLUMN "by_person" text;--> statement-breakpoint
ALTER TABLE "construction"."grade_statement" ADD COLUMN "direct_d" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "construction"."grade_statement" ADD COLUMN "scope" text;--> statement-breakpoint
ALTER TABLE "construction"."grade_statement" ADD COLUMN "evaluation_id" text;--> statement-breakpoint
CREATE INDEX "conduct_statement_subject_id_occurred_on_index" ON "construction"."conduct_statement" USING btree ("subject_id","occurred_on" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "conduct_statement_conduct_id_known_from_id_index" ON "construction"."conduct_statement" USING btree ("conduct_id","known_from" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "conduct_statement_role_conduct_id_index" ON "construction"."conduct_statement" USING btree ("role","conduct_id");--> statement-breakpoint
CREATE INDEX "firm_change_statement_subject_id_index" ON "construction"."firm_change_statement" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "firm_change_statement_change_id_known_from_id_index" ON "construction"."firm_change_statement" USING btree ("change_id","known_from" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "safety_statement_contract_id_occurred_on_index" ON "construction"."safety_statement" USING btree ("contract_id","occurred_on");--> statement-breakpoint
CREATE INDEX "safety_statement_safety_id_known_from_id_index" ON "construction"."safety_statement" USING btree ("safety_id","known_from" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "wage_statement_contract_id_month_index" ON "construction"."wage_statement" USING btree ("contract_id","month");--> statement-breakpoint
CREATE INDEX "wage_statement_wage_id_known_from_id_index" ON "construction"."wage_statement" USING btree ("wage_id","known_from" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "evaluation_statement_subject_id_year_index" ON "construction"."evaluation_statement" USING btree ("subject_id","year" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "evaluation_statement_evaluation_id_known_from_id_index" ON "construction"."evaluation_statement" USING btree ("evaluation_id","known_from" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "evaluation_statement_role_year_subject_id_index" ON "construction"."evaluation_statement" USING btree ("role","year","subject_id");--> statement-breakpoint
CREATE INDEX "evaluation_statement_state_known_from_index" ON "construction"."evaluation_statement" USING btree ("state","known_from");--> statement-breakpoint
CREATE INDEX "evaluation_objection_evaluation_id_index" ON "construction"."evaluation_objection" USING btree ("evaluation_id");--> statement-breakpoint
CREATE INDEX "evaluation_objection_known_from_index" ON "construction"."evaluation_objection" USING btree ("known_from");--> statement-breakpoint
CREATE INDEX "evaluation_report_evaluation_id_index" ON "construction"."evaluation_report" USING btree ("evaluation_id");--> statement-breakpoint
CREATE INDEX "owner_answer_contract_id_year_index" ON "construction"."owner_answer" USING btree ("contract_id","year");--> statement-breakpoint
CREATE INDEX "key_person_statement_contract_id_index" ON "construction"."key_person_statement" USING btree ("contract_id");--> statement-breakpoint
CREATE INDEX "key_person_statement_key_person_id_known_from_id_index" ON "construction"."key_person_statement" USING btree ("key_person_id","known_from" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "performance_statement_contract_id_year_index" ON "construction"."performance_statement" USING btree ("contract_id","year");--> statement-breakpoint
CREATE INDEX "performance_statement_performance_id_known_from_id_index" ON "construction"."performance_statement" USING btree ("performance_id","known_from" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "project_statement_project_id_known_from_id_index" ON "construction"."project_statement" USING btree ("project_id","known_from" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "project_statement_owner_subject_id_index" ON "construction"."project_statement" USING btree ("owner_subject_id");--> statement-breakpoint
CREATE INDEX "section_statement_section_id_known_from_id_index" ON "construction"."section_statement" USING btree ("section_id","known_from" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "section_statement_project_id_index" ON "construction"."section_statement" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "fact_quarantine_said_by_id_index" ON "construction"."fact_quarantine" USING btree ("said_by","id");--> statement-breakpoint
CREATE INDEX "bidder_statement_tender_id_bidder_code_known_from_id_index" ON "construction"."bidder_statement" USING btree ("tender_id","bidder_code","known_from" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "bidding_ban_statement_subject_id_index" ON "construction"."bidding_ban_statement" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "bidding_ban_statement_ban_id_known_from_id_index" ON "construction"."bidding_ban_statement" USING btree ("ban_id","known_from" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "tender_evaluator_tender_id_person_index" ON "construction"."tender_evaluator" USING btree ("tender_id","person");--> statement-breakpoint
CREATE INDEX "tender_complaint_tender_id_index" ON "construction"."tender_complaint" USING btree ("tender_id");--> statement-breakpoint
CREATE INDEX "tender_statement_tender_id_known_from_id_index" ON "construction"."tender_statement" USING btree ("tender_id","known_from" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "contract_statement_section_id_index" ON "construction"."contract_statement" USING btree ("section_id");--> statement-breakpoint
CREATE INDEX "grade_statement_evaluation_id_index" ON "construction"."grade_statement" USING btree ("evaluation_id");