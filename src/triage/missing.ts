import { mustBeWritten } from '../law/request.ts';
import { type MessageType, typeRule } from './types.ts';
import type { Writer } from './writer.ts';

/** What the officer will have to ask for: its absence stops no clock, so it is asked for at once. */
export const missingThings = ['identity', 'capacity', 'phone', 'precision', 'reasons'] as const;
export type Missing = (typeof missingThings)[number];

const identityProof =
  /(?:pi[eè]ces?|preuves?|cartes?) d['’]identit|permis de conduire|passeport|carte (?:soleil|d['’]assurance)|proof of (?:my )?identity|driver['’]?s?['’]? licen[cs]e|passport|photo id\b|identification (?:attached|enclosed)|\bid (?:is )?(?:attached|enclosed)/i;
const capacityProof =
  /procuration|mandat\b|homologu|testament|acte de (?:naissance|d[eé]c[eè]s)|certificat de d[eé]c[eè]s|jugement|power of attorney|notarial|probate|\bwill\b.{0,30}attached|(?:birth|death) certificate|letters? of (?:administration|verification)/i;
/** North American numbers, and ten digits as they are written elsewhere. */
const phone =
  /(?:\+?1[\s.-]?)?\(?\d{3}\)?[\s.-]?\d{3}[\s.-]?\d{4}(?!\d)|(?<!\d)0\d(?:[ .]\d{2}){4}|\+\d{2}[\s.-]?\d(?:[\s.-]?\d{2,4}){3,4}/;
/** The right value beside the wrong one: what to put, not only what is wrong. */
const correctValue =
  /\b(?:instead of|rather than|should (?:be|read)|not|replace|au lieu d|plut[oô]t qu|et non|devrait|remplacer|c['’]est|il s['’]agit|s['’][eé]crit|spelled|it is|is now)\b|:\s*\S|\d{2,}/i;
const place =
  /https?:|www\.|\.(?:com|ca|org|net|quebec)\b|\b(?:page|site|article|photo|video|facebook|instagram|linkedin|google|blog)/i;

/** Reasons are given in sentences: fewer words are a subject. */
const fewWords = 12;

/**
 * What a message of this type lacks, by its own words: proof of identity (s. 30) and of capacity, the telephone number
 * and the reasons that the policy asks of a complaint (row 45), and what exactly is to be done.
 */
export const missingFrom = (type: MessageType, said: string, writer: Writer): readonly Missing[] => {
  const { proposal } = typeRule(type);
  const proven = proposal.record === 'request' && mustBeWritten(proposal.types[0]);
  const lacks: Readonly<Record<Missing, boolean>> = {
    identity: (proven || type === 'erasure') && !identityProof.test(said),
    capacity: proposal.record === 'request' && writer.forWhom === 'another' && !capacityProof.test(said),
    phone: type === 'complaint' && !phone.test(said),
    precision: (type === 'rectification' && !correctValue.test(said)) || (type === 'deindexing' && !place.test(said)),
    reasons: type === 'complaint' && said.split(/\s+/, fewWords).length < fewWords,
  };
  return missingThings.filter((thing) => lacks[thing]);
};
