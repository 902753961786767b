/** Table of contents of the French strategies: one file each, the same names in both languages. */
import acknowledgedFact from './fr/acknowledged-fact.json' with { type: 'json' };
import acknowledgedFeeling from './fr/acknowledged-feeling.json' with { type: 'json' };
import alreadySaid from './fr/already-said.json' with { type: 'json' };
import apology from './fr/apology.json' with { type: 'json' };
import apologyUndone from './fr/apology-undone.json' with { type: 'json' };
import blame from './fr/blame.json' with { type: 'json' };
import boilerplate from './fr/boilerplate.json' with { type: 'json' };
import caringQuestion from './fr/caring-question.json' with { type: 'json' };
import closing from './fr/closing.json' with { type: 'json' };
import command from './fr/command.json' with { type: 'json' };
import compliment from './fr/compliment.json' with { type: 'json' };
import condescension from './fr/condescension.json' with { type: 'json' };
import confidentiality from './fr/confidentiality.json' with { type: 'json' };
import contact from './fr/contact.json' with { type: 'json' };
import corporateJargon from './fr/corporate-jargon.json' with { type: 'json' };
import curt from './fr/curt.json' with { type: 'json' };
import deadline from './fr/deadline.json' with { type: 'json' };
import defendingOurOwn from './fr/defending-our-own.json' with { type: 'json' };
import denial from './fr/denial.json' with { type: 'json' };
import dismissal from './fr/dismissal.json' with { type: 'json' };
import distancing from './fr/distancing.json' with { type: 'json' };
import endearment from './fr/endearment.json' with { type: 'json' };
import excuse from './fr/excuse.json' with { type: 'json' };
import explanation from './fr/explanation.json' with { type: 'json' };
import firmLine from './fr/firm-line.json' with { type: 'json' };
import generalisation from './fr/generalisation.json' with { type: 'json' };
import gratitude from './fr/gratitude.json' with { type: 'json' };
import greeting from './fr/greeting.json' with { type: 'json' };
import grovelling from './fr/grovelling.json' with { type: 'json' };
import hedge from './fr/hedge.json' with { type: 'json' };
import houseRules from './fr/house-rules.json' with { type: 'json' };
import insult from './fr/insult.json' with { type: 'json' };
import invitation from './fr/invitation.json' with { type: 'json' };
import irony from './fr/irony.json' with { type: 'json' };
import joy from './fr/joy.json' with { type: 'json' };
import languageRefusal from './fr/language-refusal.json' with { type: 'json' };
import lecture from './fr/lecture.json' with { type: 'json' };
import legal from './fr/legal.json' with { type: 'json' };
import limitSaid from './fr/limit-said.json' with { type: 'json' };
import minimising from './fr/minimising.json' with { type: 'json' };
import mockery from './fr/mockery.json' with { type: 'json' };
import nextStep from './fr/next-step.json' with { type: 'json' };
import nonAnswer from './fr/non-answer.json' with { type: 'json' };
import nonApology from './fr/non-apology.json' with { type: 'json' };
import overPromise from './fr/over-promise.json' with { type: 'json' };
import oversharing from './fr/oversharing.json' with { type: 'json' };
import ownership from './fr/ownership.json' with { type: 'json' };
import personalDataInPublic from './fr/personal-data-in-public.json' with { type: 'json' };
import personalisation from './fr/personalisation.json' with { type: 'json' };
import playfulness from './fr/playfulness.json' with { type: 'json' };
import policy from './fr/policy.json' with { type: 'json' };
import privateChannel from './fr/private-channel.json' with { type: 'json' };
import privateLifeTold from './fr/private-life-told.json' with { type: 'json' };
import problemNamed from './fr/problem-named.json' with { type: 'json' };
import profanity from './fr/profanity.json' with { type: 'json' };
import promotion from './fr/promotion.json' with { type: 'json' };
import reassurance from './fr/reassurance.json' with { type: 'json' };
import referral from './fr/referral.json' with { type: 'json' };
import refusal from './fr/refusal.json' with { type: 'json' };
import refusedApology from './fr/refused-apology.json' with { type: 'json' };
import regionalRegister from './fr/regional-register.json' with { type: 'json' };
import remedy from './fr/remedy.json' with { type: 'json' };
import request from './fr/request.json' with { type: 'json' };
import selfService from './fr/self-service.json' with { type: 'json' };
import signature from './fr/signature.json' with { type: 'json' };
import slang from './fr/slang.json' with { type: 'json' };
import solidarity from './fr/solidarity.json' with { type: 'json' };
import thirdParty from './fr/third-party.json' with { type: 'json' };
import threat from './fr/threat.json' with { type: 'json' };
import transparency from './fr/transparency.json' with { type: 'json' };
import vagueAction from './fr/vague-action.json' with { type: 'json' };
import venomousCourtesy from './fr/venomous-courtesy.json' with { type: 'json' };
import wish from './fr/wish.json' with { type: 'json' };

export const FRENCH_STRATEGIES: readonly unknown[] = [
  acknowledgedFact,
  acknowledgedFeeling,
  alreadySaid,
  apology,
  apologyUndone,
  blame,
  boilerplate,
  caringQuestion,
  closing,
  command,
  compliment,
  condescension,
  confidentiality,
  contact,
  corporateJargon,
  curt,
  deadline,
  defendingOurOwn,
  denial,
  dismissal,
  distancing,
  endearment,
  excuse,
  explanation,
  firmLine,
  generalisation,
  gratitude,
  greeting,
  grovelling,
  hedge,
  houseRules,
  insult,
  invitation,
  irony,
  joy,
  languageRefusal,
  lecture,
  legal,
  limitSaid,
  minimising,
  mockery,
  nextStep,
  nonAnswer,
  nonApology,
  overPromise,
  oversharing,
  ownership,
  personalDataInPublic,
  personalisation,
  playfulness,
  policy,
  privateChannel,
  privateLifeTold,
  problemNamed,
  profanity,
  promotion,
  reassurance,
  referral,
  refusal,
  refusedApology,
  regionalRegister,
  remedy,
  request,
  selfService,
  signature,
  slang,
  solidarity,
  thirdParty,
  threat,
  transparency,
  vagueAction,
  venomousCourtesy,
  wish,
];
