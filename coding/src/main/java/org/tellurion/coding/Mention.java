package org.tellurion.coding;

/**
 * Where a sentence speaks of somebody.
 *
 * @param first index of the first word, the determiner with it
 * @param last index of the last word
 * @param possessive whether what follows belongs to them: <em>Malaysia's, their</em>
 * @param adjective whether it only tells where something is from: <em>Malaysian, U.S.</em> before a
 *     noun may do as well
 * @param negative <em>no Party, neither Party</em>
 */
record Mention(
    int first, int last, Actor actor, boolean possessive, boolean adjective, boolean negative) {}
