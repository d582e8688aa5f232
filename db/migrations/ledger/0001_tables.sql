CREATE TABLE "ledger"."destruction" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "ledger"."destruction_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"rows" bigint NOT NULL,
	"hash" text NOT NULL,
	"before" timestamp(6) with time zone NOT NULL,
	"clause" text NOT NULL,
	"instrument" text NOT NULL,
	"edition" date NOT NULL,
	"article" text,
	"names" text[] NOT NULL,
	"order" text NOT NULL,
	"at" timestamp(6) with time zone NOT NULL,
	"receipt_id" text
);
