import { test as base } from "@playwright/test";
import { openGallery, type Gallery } from "./gallery.js";

/** For tests that change nothing: they look at one installation together. */
export const galleryTest = base.extend<object, { gallery: Gallery }>({
  gallery: [
    async ({}, use) => {
      const gallery = await openGallery();
      await use(gallery);
      await gallery.close();
    },
    { scope: "worker" },
  ],
});
