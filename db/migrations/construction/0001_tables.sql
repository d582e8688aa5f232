CREATE TABLE "construction"."contract_statement" (
	"id" text PRIMARY KEY NOT NULL,
	"contract_id" text NOT NULL,
	"subject_id" text NOT NULL,
	"project" text NOT NULL,
	"section" text NOT NULL,
	"role" text NOT NULL,
	"client" text NOT NULL,
	"signed_on" date NOT NULL,
	"price" numeric(18, 2) NOT NULL,
	"unit_prices" jsonb NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "contract_statement_subject_id_signed_on_index" ON "construction"."contract_statement" USING btree ("subject_id","signed_on" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "contract_statement_contract_id_known_from_index" ON "construction"."contract_statement" USING btree ("contract_id","known_from" DESC NULLS LAST);