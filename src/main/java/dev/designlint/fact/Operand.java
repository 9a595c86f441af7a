package dev.designlint.fact;

/**
 * A number of a calculation with its unit.
 *
 * @param value the number with its magnitude; in bytes where it is a size
 * @param bytes 1 where it is a size, otherwise 0
 * @param seconds the unit of time in seconds, 1 where there is none
 * @param time 1 where it is a duration in that unit, -1 where it is so many per unit, otherwise 0
 * @param divides whether the calculation divides by it
 */
public record Operand(double value, int bytes, double seconds, int time, boolean divides) {}
