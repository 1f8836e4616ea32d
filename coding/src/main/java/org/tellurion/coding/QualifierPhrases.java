package org.tellurion.coding;

import java.util.List;

/** Phrases that leave a promise vague. */
final class QualifierPhrases {
  static final List<PhraseGroup> ALL =
      List.of(
          new PhraseGroup(
              new Tag.Vague(Qualifier.Kind.DISCRETION),
              """
              as appropriate
              where appropriate
              when appropriate
              if appropriate
              as and where appropriate
              as necessary
              where necessary
              if necessary
              when necessary
              as needed
              where relevant
              as relevant
              as required
              as it deems appropriate
              as they deem appropriate
              if needed
              as applicable
              at its discretion
              at their discretion
              if eligible
              """),
          new PhraseGroup(
              new Tag.Vague(Qualifier.Kind.FEASIBILITY),
              """
              where feasible
              when feasible
              if feasible
              as feasible
              to the extent feasible
              to the extent possible
              to the extent practicable
              to the fullest extent possible
              to the maximum extent possible
              to the greatest extent possible
              as far as possible
              as far as practicable
              so far as possible
              insofar as possible
              in so far as possible
              where possible
              wherever possible
              whenever possible
              if possible
              where practicable
              when practicable
              if practicable
              as practicable
              to the extent of its capacity
              within its means
              """),
          new PhraseGroup(
              new Tag.Vague(Qualifier.Kind.FUNDS),
              """
              subject to the availability of funds
              subject to availability of funds
              subject to available funds
              subject to the availability of appropriated funds
              subject to the availability of resources
              subject to the availability of their respective resources
              subject to available resources
              subject to available funding
              within available resources
              within the limits of available resources
              within their available resources
              """),
          new PhraseGroup(
              new Tag.Vague(Qualifier.Kind.LATER_AGREEMENT),
              """
              as mutually determined
              as mutually agreed
              as may be agreed
              as may be mutually agreed
              to be mutually agreed
              to be mutually determined
              on mutually agreed terms
              mutually agreed terms
              to be agreed
              to be determined
              as jointly determined
              as determined by
              is to be developed
              by mutual consent
              by mutual decision
              case by case basis
              """),
          new PhraseGroup(
              new Tag.Vague(Qualifier.Kind.GOOD_FAITH),
              """
              in good faith
              best efforts
              best endeavours
              best endeavors
              reasonable efforts
              make efforts
              make every effort
              make all efforts
              sympathetic consideration
              due consideration
              positively consider
              """),
          new PhraseGroup(
              new Tag.Vague(Qualifier.Kind.LOOSE_END),
              """
              with a view to
              with a view toward
              with a view towards
              in the spirit of
              in principle
              of mutual interest
              of common interest
              mutually beneficial
              strive toward
              and beyond
              """),
          new PhraseGroup(
              new Tag.Vague(Qualifier.Kind.LOOSE_TIME),
              """
              in due course
              as soon as possible
              as soon as practicable
              at the earliest practicable moment
              at the earliest opportunity
              at an early date
              in a timely manner
              from time to time
              on a regular basis
              within a reasonable period of time
              within a reasonable period
              within a reasonable time
              over time
              expeditiously
              regularly
              periodically
              """),
          new PhraseGroup(
              new Tag.Vague(Qualifier.Kind.OPEN_LIST),
              """
              including but not limited to
              but not limited to
              among others
              inter alia
              and so on
              or similar measures
              such as
              """));

  private QualifierPhrases() {}
}
