package com.example.bureau;

import org.springframework.data.jpa.repository.JpaRepository;

/** The declarations that are stored. */
public interface Declarations extends JpaRepository<Declaration, String> {}
